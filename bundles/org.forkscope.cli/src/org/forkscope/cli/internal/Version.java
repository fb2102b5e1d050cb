package org.forkscope.cli.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

import org.forkscope.cli.Main;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, as its manifest has it. Classes that are not packed yet have none. */
public final class Version implements IVersionProvider {

	private static final String OWN_CLASS = Main.class.getName().replace('.', '/') + ".class";

	@Override
	public String[] getVersion() throws IOException {
		String here = Main.class.getResource("Main.class").toExternalForm();
		URL manifest = URI.create(here.replace(OWN_CLASS, "META-INF/MANIFEST.MF")).toURL();
		try (InputStream in = manifest.openStream()) {
			String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			return new String[] { Messages.Version_text.text(version) };
		} catch (FileNotFoundException e) {
			return new String[] { Messages.Version_development.text() };
		}
	}
}
