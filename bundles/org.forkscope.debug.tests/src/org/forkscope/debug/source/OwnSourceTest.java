package org.forkscope.debug.source;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.machine.listing.KernelListing.KERN_FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.containers.DefaultSourceContainer;
import org.eclipse.debug.core.sourcelookup.containers.DirectorySourceContainer;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.ListingLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class OwnSourceTest {

	/** A file with the landmarks of the original on their lines. */
	private static final Path LANDMARKS = Path.of("..", "org.forkscope.machine.tests", "landmarks", "kern_fork.c");

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	@TempDir
	Path folder;

	@AfterEach
	void forgetPreference() {
		InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE).remove(DebugIds.PREF_SOURCE);
	}

	private static byte[] good() throws Exception {
		return Files.readAllBytes(LANDMARKS);
	}

	/** A text without the landmark of line 303. */
	private static List<String> bad() throws Exception {
		List<String> lines = new ArrayList<>(Files.readAllLines(LANDMARKS));
		lines.set(302, "");
		return lines;
	}

	private Path copy(String name) throws Exception {
		return Files.write(folder.resolve(name), good());
	}

	private MachineTarget stop(ISourceContainer... containers) throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		return machine.debugToStop(configuration(containers));
	}

	private ILaunchConfigurationWorkingCopy configuration(ISourceContainer... containers) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		if (containers.length > 0) {
			MachineSourceLocator locator = new MachineSourceLocator();
			locator.setSourceContainers(containers);
			configuration.setAttribute(ILaunchConfiguration.ATTR_SOURCE_LOCATOR_ID, DebugIds.SOURCE_LOCATOR);
			configuration.setAttribute(ILaunchConfiguration.ATTR_SOURCE_LOCATOR_MEMENTO, locator.getMemento());
			locator.dispose();
		}
		return configuration;
	}

	private static Object source(MachineTarget target, int depth) throws CoreException {
		IStackFrame frame = target.currentThread().getStackFrames()[depth];
		return frame.getLaunch().getSourceLocator().getSourceElement(frame);
	}

	private static String complaints(MachineTarget target) {
		return MachineFixture.err(target.getProcess());
	}

	private static OwnSourceContainer own(Path path) {
		return new OwnSourceContainer(path.toString());
	}

	@Test
	void framesOfTheFileAreInTheCopyThatTheLaunchNames() throws Exception {
		Path copy = copy("fork.txt");
		MachineTarget target = stop(own(copy));

		OwnSource source = assertInstanceOf(OwnSource.class, source(target, 0));

		assertEquals(new String(good(), StandardCharsets.UTF_8), new String(source.getContents().readAllBytes(), StandardCharsets.UTF_8));
		assertEquals("fork.txt", source.getName());
		assertEquals(copy.toString(), source.getFullPath().toOSString());
		assertTrue(source.isReadOnly());
		assertEquals(source, source(target, 1));
		assertEquals("", complaints(target));
		for (IStackFrame frame : List.of(target.currentThread().getStackFrames()).subList(0, 2)) {
			ListingLine line = source.listing().line(frame.getLineNumber());
			assertTrue(line.isStep());
			assertEquals(((KernelStackFrame) frame).frame().function(), line.function());
		}
	}

	@Test
	void otherFramesStayWhereTheyAre() throws Exception {
		MachineTarget target = stop(own(copy("kern_fork.c")));
		int last = target.currentThread().getStackFrames().length - 1;

		assertEquals(ListingStorage.of("sys/i386/i386/trap.c"), source(target, 2));
		assertEquals(target.workload().file(), source(target, last));
	}

	@Test
	void theCopyCanBeInTheWorkspace() throws Exception {
		machine.file("mine.c", good());
		MachineTarget target = stop(new OwnSourceContainer("/scripts/mine.c"));

		assertEquals("/scripts/mine.c", assertInstanceOf(OwnSource.class, source(target, 0)).path());
	}

	@Test
	void thePreferencesNameTheCopyOfAllLaunches() throws Exception {
		MachineTarget target = stop();
		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));

		SourcePreference.set(copy("kern_fork.c").toString());
		assertInstanceOf(OwnSource.class, source(target, 0));
		SourcePreference.set(" ");
		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));
	}

	@Test
	void theCopyOfTheLaunchCountsMoreThanThePreferences() throws Exception {
		SourcePreference.set(copy("all.c").toString());
		MachineTarget target = stop(own(copy("one.c")), new DefaultSourceContainer());

		assertEquals("one.c", ((OwnSource) source(target, 0)).getName());
	}

	@Test
	void withoutTheDefaultPathThePreferencesDoNotCount() throws Exception {
		SourcePreference.set(copy("all.c").toString());
		MachineTarget target = stop(new DirectorySourceContainer(folder.resolve("nothing").toFile(), false));

		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));
	}

	@Test
	void aFolderOfTheKernelsSourcesIsLookedInto() throws Exception {
		Path kernel = Files.createDirectories(folder.resolve("sys").resolve("kern"));
		Files.write(kernel.resolve("kern_fork.c"), good());
		Files.write(kernel.resolve("kern_exit.c"), good());
		MachineTarget target = stop(new DirectorySourceContainer(folder.toFile(), false));

		assertEquals(kernel.resolve("kern_fork.c").toString(), ((OwnSource) source(target, 0)).path());
		MachineSourceLocator locator = (MachineSourceLocator) target.getLaunch().getSourceLocator();
		assertEquals(ListingStorage.of("sys/kern/kern_exit.c"), locator.source("sys/kern/kern_exit.c", problem -> {
			throw new AssertionError(problem);
		}));
	}

	@Test
	void aFileWithoutALandmarkIsRefusedWithOneMessage() throws Exception {
		Path file = Files.write(folder.resolve("kern_fork.c"), bad());
		MachineTarget target = stop(own(file));

		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));
		assertEquals(ListingStorage.of(KERN_FORK), source(target, 1));
		assertEquals("The kernel listing is shown instead of your own file. " + file + " is not the kern_fork.c of February 2001: "
				+ "line 303 should be the label retry, but is: an empty line\n", complaints(target));
	}

	@Test
	void theFileIsCheckedAgainEachTime() throws Exception {
		Path file = copy("kern_fork.c");
		MachineTarget target = stop(own(file));
		Object first = source(target, 0);
		assertEquals(first, source(target, 0));

		Files.writeString(file, Files.readString(file).replace("filler(200)", "other(200)"));
		Object second = source(target, 0);
		assertInstanceOf(OwnSource.class, second);
		assertNotEquals(first, second);

		Files.delete(file);
		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));
		assertEquals(ListingStorage.of(KERN_FORK), source(target, 0));
		String message = "The kernel listing is shown instead of your own file. " + file + " does not exist.\n";
		assertEquals(message, complaints(target));

		Files.write(file, good());
		assertEquals(first, source(target, 0));
		Files.delete(file);
		source(target, 0);
		assertEquals(message + message, complaints(target));
	}

	@Test
	void theNextCopyIsTakenIfTheFirstIsRefused() throws Exception {
		MachineTarget target = stop(own(folder.resolve("none.c")), own(copy("good.c")));

		assertEquals("good.c", ((OwnSource) source(target, 0)).getName());
		assertEquals("", complaints(target));
	}

	@Test
	void aStopLetsThePlatformLookForTheCopyAgain() throws Exception {
		MachineTarget target = stop(own(copy("kern_fork.c")));
		source(target, 0);

		target.currentThread().stepOver();
		List<DebugEvent> stop = machine.events().nextStop(target);

		IStackFrame top = target.currentThread().getTopStackFrame();
		assertTrue(stop.stream().anyMatch(event -> event.getSource() == top && event.getKind() == DebugEvent.CHANGE
				&& event.getDetail() == DebugEvent.CONTENT), stop::toString);
	}

	@Test
	void aListingNeedsNoSecondLook() throws Exception {
		MachineTarget target = stop();
		source(target, 0);

		target.currentThread().stepOver();

		assertFalse(machine.events().nextStop(target).stream().anyMatch(event -> event.getSource() instanceof IStackFrame));
	}

	@Test
	void containersOfOnePathAreEqualAndShowIt() {
		OwnSourceContainer container = new OwnSourceContainer("/a/fork.c");

		assertEquals(container, new OwnSourceContainer("/a/fork.c"));
		assertEquals(container.hashCode(), new OwnSourceContainer("/a/fork.c").hashCode());
		assertNotEquals(container, new OwnSourceContainer("/b/fork.c"));
		assertEquals("Own kern_fork.c: /a/fork.c", container.getName());
		assertEquals(DebugIds.OWN_SOURCE, container.getType().getId());
		assertEquals("Own kern_fork.c", container.getType().getName());
	}

	@Test
	void theDefaultPathSaysWhatThePreferencesName() throws Exception {
		PreferredSourceContainer container = new PreferredSourceContainer();
		assertEquals("Kernel listing (the preferences name no own kern_fork.c)", container.getName());
		SourcePreference.set("/a/fork.c");
		assertEquals("Own kern_fork.c of the preferences: /a/fork.c", container.getName());
		assertEquals(container, container.getType().createSourceContainer(container.getType().getMemento(container)));
	}

	@Test
	void withoutALaunchThePreferencesSayWhatIsShown() throws Exception {
		List<String> told = new ArrayList<>();
		assertEquals(ListingStorage.of(KERN_FORK), MachineSourceLocator.preferredSource(KERN_FORK, told::add));
		assertNull(MachineSourceLocator.preferredSource("sys/kern/nothing.c", told::add));

		SourcePreference.set(copy("kern_fork.c").toString());
		assertInstanceOf(OwnSource.class, MachineSourceLocator.preferredSource(KERN_FORK, told::add));
		assertEquals(List.of(), told);

		SourcePreference.set("relative.c");
		assertEquals(ListingStorage.of(KERN_FORK), MachineSourceLocator.preferredSource(KERN_FORK, told::add));
		assertEquals(List.of("The kernel listing is shown instead of your own file. relative.c does not exist."), told);
	}

	@Test
	void sourcesOfOneFileWithOneTextAreEqual() throws Exception {
		WorkloadFile file = WorkloadFile.of(copy("kern_fork.c"));

		assertEquals(OwnSource.read(file), OwnSource.read(file.text()));
		assertEquals(OwnSource.read(file).hashCode(), OwnSource.read(file).hashCode());
		assertNotEquals(OwnSource.read(file), OwnSource.read(WorkloadFile.of(copy("other.c"))));
		assertNotEquals(OwnSource.read(file), ListingStorage.of(KERN_FORK));
	}
}
