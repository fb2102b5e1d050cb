package org.forkscope.debug.source;

import java.util.function.Consumer;

import org.eclipse.debug.core.sourcelookup.AbstractSourceLookupDirector;
import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourceLookupParticipant;

/** Finds the source of frames of a simulated machine, and of files of its kernel. */
public final class MachineSourceLocator extends AbstractSourceLookupDirector {

	private final KernelLookup lookup = new KernelLookup();

	@Override
	public void initializeParticipants() {
		addParticipants(new ISourceLookupParticipant[] { new MachineSourceParticipant(this) });
	}

	/**
	 * The source of a file of the kernel for this launch. May read a file.
	 *
	 * @param file path such as {@code sys/kern/kern_fork.c}
	 * @param tell told why the user's own copy is not used, once until that changes
	 * @return {@code null} if there is no such file
	 */
	public KernelSource source(String file, Consumer<String> tell) {
		return lookup.find(file, getSourceContainers(), tell);
	}

	/** Whether the source of a file of the kernel may be another one at the next look: it is the user's own copy, good or not. */
	public boolean mayChange(String file) {
		return lookup.isCopied(file);
	}

	/** The source of a file of the kernel without a launch, as the preferences say. May read a file. */
	public static KernelSource preferredSource(String file, Consumer<String> tell) {
		return new KernelLookup().find(file, new ISourceContainer[] { new PreferredSourceContainer() }, tell);
	}
}
