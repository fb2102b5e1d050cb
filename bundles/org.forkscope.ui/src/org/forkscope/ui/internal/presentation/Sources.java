package org.forkscope.ui.internal.presentation;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.sourcelookup.containers.LocalFileStorage;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.ScriptLineBreakpoint;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.SavedScript;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.listing.ListingEditor;
import org.forkscope.ui.internal.listing.ListingEditorInput;
import org.forkscope.ui.internal.source.KernelSources;

/** Which editor shows what. */
final class Sources {

	private Sources() {
	}

	/** What an editor opens for a source or a breakpoint, or {@code null}. */
	static IEditorInput input(Object element) {
		if (element instanceof IFile file) {
			return new FileEditorInput(file);
		}
		if (element instanceof LocalFileStorage storage) {
			return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(IPath.fromFile(storage.getFile())));
		}
		if (element instanceof SavedScript script) {
			return new SavedScriptInput(script);
		}
		if (element instanceof ScriptLineBreakpoint breakpoint) {
			return input(breakpoint.file().sourceElement());
		}
		KernelSource source = kernelSource(element);
		return source == null ? null : new ListingEditorInput(source);
	}

	private static KernelSource kernelSource(Object element) {
		if (element instanceof KernelLineBreakpoint breakpoint) {
			return KernelSources.of(breakpoint.file());
		}
		if (element instanceof PhaseBreakpoint) {
			return KernelSources.of(KernelListing.KERN_FORK);
		}
		return element instanceof KernelSource source ? source : null;
	}

	/** The editor for an input. */
	static String editorId(IEditorInput input) {
		if (input instanceof ListingEditorInput) {
			return ListingEditor.ID;
		}
		try {
			IEditorDescriptor editor = IDE.getEditorDescriptor(input.getName(), true, false);
			return editor.getId();
		} catch (PartInitException e) {
			Errors.log(e);
			return null;
		}
	}
}
