package org.forkscope.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The texts that manifests and extensions name by a key. */
class BundleTextsTest {

	private static final String TEXTS = "OSGI-INF/l10n/bundle.properties";
	private static final Pattern IN_XML = Pattern.compile("[\">]%([\\w.-]+)[\"<]");
	private static final Pattern IN_MANIFEST = Pattern.compile("(?m)^[\\w-]+: %([\\w.-]+)\\s*$");

	static Stream<Bundle> bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(BundleTextsTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.forkscope.") && bundle.getEntry(TEXTS) != null);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyKeyHasATextAndEveryTextIsUsed(Bundle bundle) throws IOException {
		Set<String> keys = new TreeSet<>();
		find(IN_XML, read(bundle.getEntry("plugin.xml")), keys);
		find(IN_XML, read(bundle.getEntry("fragment.xml")), keys);
		find(IN_MANIFEST, read(bundle.getEntry("META-INF/MANIFEST.MF")), keys);
		Properties texts = new Properties();
		try (InputStream in = bundle.getEntry(TEXTS).openStream()) {
			texts.load(in);
		}
		assertFalse(keys.isEmpty(), "no key is used");
		assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()));
	}

	private static void find(Pattern pattern, String text, Set<String> keys) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			keys.add(matcher.group(1));
		}
	}

	private static String read(URL file) throws IOException {
		if (file == null) {
			return "";
		}
		try (InputStream in = file.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
