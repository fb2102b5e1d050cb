package org.forkscope.debug.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;

/** The script inside a saved session as something that editors open. Two of the same name and text are equal. */
public final class SavedScript extends PlatformObject implements IEncodedStorage {

	private final String name;
	private final String text;

	/** @param session name of the session's file */
	public SavedScript(String session, String text) {
		name = session.replaceFirst("\\.fksession$", "") + ".fks";
		this.text = text;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public IPath getFullPath() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SavedScript script && script.name.equals(name) && script.text.equals(text);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, text.length());
	}

	@Override
	public String toString() {
		return name;
	}
}
