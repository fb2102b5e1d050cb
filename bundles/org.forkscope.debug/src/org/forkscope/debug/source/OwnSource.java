package org.forkscope.debug.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.listing.KernForkText;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;

/**
 * The user's own copy of {@code sys/kern/kern_fork.c}, as it was when it was read. Two of the same file with the same text are
 * equal.
 */
public final class OwnSource extends KernelSource {

	private final WorkloadFile file;

	private OwnSource(WorkloadFile file, Listing listing) {
		super(listing);
		this.file = file;
	}

	/**
	 * Reads a file and checks that it is the {@code kern_fork.c} whose lines the machine follows.
	 *
	 * @throws CoreException with one sentence for users if it is not, or cannot be read
	 */
	public static OwnSource read(WorkloadFile file) throws CoreException {
		if (!file.exists()) {
			throw refused(Messages.OwnSource_missing, file.text());
		}
		try (InputStream stream = file.open()) {
			KernForkText text = KernForkText.read(stream);
			if (text.refusal().isPresent()) {
				throw refused(Messages.OwnSource_other, file.text(), text.refusal().get());
			}
			return new OwnSource(file, text.on(ListingStorage.of(KernelListing.KERN_FORK).listing()));
		} catch (IOException e) {
			throw refused(Messages.OwnSource_unreadable, file.text());
		}
	}

	/**
	 * Reads the file that a user names.
	 *
	 * @param path in the workspace or of the file system, with variables
	 * @throws CoreException with one sentence for users if it is not the right file, or cannot be read
	 */
	public static OwnSource read(String path) throws CoreException {
		return read(locate(path));
	}

	/** Finds the file that a user names; it need not exist. */
	static WorkloadFile locate(String path) throws CoreException {
		return WorkloadFile.find(path).orElseThrow(() -> refused(Messages.OwnSource_missing, path));
	}

	private static CoreException refused(String message, Object... arguments) {
		return new CoreException(new Status(IStatus.WARNING, DebugIds.BUNDLE, NLS.bind(message, arguments)));
	}

	/** Where it is, as users write it. */
	public String path() {
		return file.text();
	}

	@Override
	public IPath getFullPath() {
		return IPath.fromOSString(path());
	}

	@Override
	public String getName() {
		return file.name();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OwnSource source && source.file.equals(file)
				&& source.listing().lines().equals(listing().lines());
	}

	@Override
	public int hashCode() {
		return Objects.hash(file);
	}

	@Override
	public String toString() {
		return path();
	}
}
