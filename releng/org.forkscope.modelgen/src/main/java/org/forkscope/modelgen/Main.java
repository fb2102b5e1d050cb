package org.forkscope.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xcore.XcoreStandaloneSetup;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.generator.IGenerator;
import org.eclipse.xtext.generator.JavaIoFileSystemAccess;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

/**
 * Turns {@code model/*.xcore} of a bundle into Java below its {@code src-gen}. Arguments: the bundle's folder, then
 * further files and folders whose change asks for a new generation, such as this generator itself.
 */
public final class Main {

	/** One slip in the syntax brings hundreds of errors after it. */
	private static final int SHOWN = 10;

	private final Path bundle;
	private final Injector injector;

	private Main(Path bundle) {
		this.bundle = bundle;
		EcorePlugin.getPlatformResourceMap().put(name(), URI.createFileURI(bundle + "/"));
		injector = new XcoreStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** Generates when an input changed since the last time. */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toRealPath();
		Stamp stamp = new Stamp(bundle.resolve("src-gen/.stamp"));
		List<Path> inputs = Stream.concat(Stream.of(bundle.resolve("model")), Stream.of(args).skip(1).map(Path::of)).toList();
		if (!stamp.matches(inputs)) {
			stamp.clear();
			new Main(bundle).generate();
			stamp.write(inputs);
		}
	}

	private void generate() throws IOException {
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		List<Resource> models = models().stream().map(uri -> resources.getResource(uri, true)).toList();
		EcoreUtil.resolveAll(resources);
		models.forEach(this::failOnErrors);
		resources.getAllContents().forEachRemaining(Main::cleanDocumentation);
		JavaIoFileSystemAccess files = injector.getInstance(JavaIoFileSystemAccess.class);
		Path generated = bundle.resolve("src-gen");
		files.setOutputPath(generated.toString());
		IGenerator generator = injector.getInstance(IGenerator.class);
		models.forEach(model -> generator.doGenerate(model, files));
		ReadHook.addTo(generated);
	}

	private List<URI> models() throws IOException {
		try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
			return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".xcore")).sorted()
					.map(file -> URI.createPlatformResourceURI(name() + "/model/" + file, true)).toList();
		}
	}

	private void failOnErrors(Resource model) {
		List<Issue> errors = injector.getInstance(IResourceValidator.class)
				.validate(model, CheckMode.ALL, CancelIndicator.NullImpl).stream()
				.filter(issue -> issue.getSeverity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			throw new IllegalArgumentException(String.join("\n", errors.stream().limit(SHOWN).map(Main::text).toList()));
		}
	}

	/** Xcore takes what stands between the comment's slash-star and star-slash as it is. */
	private static void cleanDocumentation(Object element) {
		if (element instanceof EModelElement documented && EcoreUtil.getDocumentation(documented) != null) {
			String text = EcoreUtil.getDocumentation(documented);
			EcoreUtil.setDocumentation(documented, text.replaceFirst("^\\*", "").replaceAll("\\s+", " ").strip());
		}
	}

	private static String text(Issue issue) {
		return issue.getUriToProblem().lastSegment() + ":" + issue.getLineNumber() + ": " + issue.getMessage();
	}

	private String name() {
		return bundle.getFileName().toString();
	}
}
