package org.forkscope.debug.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.containers.LocalFileStorage;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.listing.KernelListing;

/**
 * Looks for the source of files of the kernel: the user's own copy of {@code kern_fork.c} where there is one that is recognised,
 * else our listing. A copy is read again each time, since it may have changed. Any thread.
 */
final class KernelLookup {

	/** What containers are asked for: first where it is below the root of the kernel's sources, then anywhere. */
	static final List<String> NAMES = List.of(KernelListing.KERN_FORK, "kern_fork.c");

	private String told = "";
	private volatile boolean copied;

	/**
	 * The source of a file.
	 *
	 * @param file       path of a file of the kernel
	 * @param containers where the user's copy may be
	 * @param tell       told why the user's copy is not used, once until that changes
	 * @return {@code null} if there is no such file
	 */
	KernelSource find(String file, ISourceContainer[] containers, Consumer<String> tell) {
		Optional<OwnSource> own = KernelListing.KERN_FORK.equals(file) ? own(containers, tell) : Optional.empty();
		return own.isPresent() ? own.get() : ListingStorage.of(file);
	}

	/** Whether the source of a file was or should have been the user's own copy when it was looked for last. */
	boolean isCopied(String file) {
		return KernelListing.KERN_FORK.equals(file) && copied;
	}

	private Optional<OwnSource> own(ISourceContainer[] containers, Consumer<String> tell) {
		try {
			Optional<OwnSource> own = own(containers);
			isNew("");
			copied = own.isPresent();
			return own;
		} catch (CoreException e) {
			copied = true;
			String problem = e.getStatus().getMessage();
			if (isNew(problem)) {
				tell.accept(NLS.bind(Messages.KernelLookup_listing, problem));
			}
			return Optional.empty();
		}
	}

	private synchronized boolean isNew(String problem) {
		boolean other = !told.equals(problem);
		told = problem;
		return other;
	}

	/** The first copy that is good. @throws CoreException what is wrong with the first one that is not, if none is good */
	private static Optional<OwnSource> own(ISourceContainer[] containers) throws CoreException {
		CoreException problem = null;
		for (ISourceContainer container : containers) {
			try {
				Optional<WorkloadFile> file = file(container);
				if (file.isPresent()) {
					return Optional.of(OwnSource.read(file.get()));
				}
			} catch (CoreException e) {
				problem = problem == null ? e : problem;
			}
		}
		if (problem != null) {
			throw problem;
		}
		return Optional.empty();
	}

	private static Optional<WorkloadFile> file(ISourceContainer container) throws CoreException {
		for (String name : NAMES) {
			for (Object found : container.findSourceElements(name)) {
				if (found instanceof IFile file) {
					return Optional.of(WorkloadFile.of(file));
				}
				if (found instanceof LocalFileStorage storage) {
					return Optional.of(WorkloadFile.of(storage.getFile().toPath()));
				}
			}
		}
		return Optional.empty();
	}
}
