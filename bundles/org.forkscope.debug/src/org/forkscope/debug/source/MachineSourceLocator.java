package org.forkscope.debug.source;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.debug.core.sourcelookup.AbstractSourceLookupDirector;
import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourceContainerType;
import org.eclipse.debug.core.sourcelookup.ISourceLookupParticipant;
import org.eclipse.debug.core.sourcelookup.containers.ArchiveSourceContainer;
import org.eclipse.debug.core.sourcelookup.containers.ExternalArchiveSourceContainer;

/** Finds the source of frames of a simulated machine, and of files of its kernel. */
public final class MachineSourceLocator extends AbstractSourceLookupDirector {

	private static final Set<String> ARCHIVES = Set.of(ArchiveSourceContainer.TYPE_ID, ExternalArchiveSourceContainer.TYPE_ID);
	private static final KernelLookup WITHOUT_LAUNCH = new KernelLookup();

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

	/** A copy inside an archive is none of those that can be read. */
	@Override
	public boolean supportsSourceContainerType(ISourceContainerType type) {
		return !ARCHIVES.contains(type.getId());
	}

	/** Whether the source of a file of the kernel may be another one at the next look: it is the user's own copy, good or not. */
	public boolean mayChange(String file) {
		return lookup.isCopied(file);
	}

	/**
	 * The source of a file of the kernel without a launch, as the preferences say. May read a file.
	 *
	 * @param file path such as {@code sys/kern/kern_fork.c}
	 * @param tell told why the user's own copy is not used, once until that changes
	 * @return {@code null} if there is no such file
	 */
	public static KernelSource preferredSource(String file, Consumer<String> tell) {
		return WITHOUT_LAUNCH.find(file, new ISourceContainer[] { new PreferredSourceContainer() }, tell);
	}
}
