package org.forkscope.ui.internal.presentation;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.forkscope.debug.source.SavedScript;
import org.forkscope.ui.internal.Images;

/** The script of a saved session in an editor. Two of the same script are the same. */
final class SavedScriptInput extends PlatformObject implements IStorageEditorInput {

	private final SavedScript script;

	SavedScriptInput(SavedScript script) {
		this.script = script;
	}

	@Override
	public IStorage getStorage() {
		return script;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.SCRIPT;
	}

	@Override
	public String getName() {
		return script.getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return script.getName();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SavedScriptInput input && input.script.equals(script);
	}

	@Override
	public int hashCode() {
		return script.hashCode();
	}
}
