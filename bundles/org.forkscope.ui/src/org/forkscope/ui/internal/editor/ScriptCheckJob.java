package org.forkscope.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.script.ScriptParser;

/** Checks script files as they are on disk. A file with unsaved changes is left to its editor. */
final class ScriptCheckJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = ScriptCheckJob.class;

	/** One check at a time. */
	private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final List<IFile> files;

	ScriptCheckJob(List<IFile> files) {
		super(Messages.ScriptCheckJob_name);
		this.files = List.copyOf(files);
		setSystem(true);
		setPriority(BUILD);
		setRule(ONE_BY_ONE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (IFile file : files) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			check(file);
		}
		return Status.OK_STATUS;
	}

	private static void check(IFile file) {
		if (!file.isAccessible() || isEdited(file)) {
			return;
		}
		try {
			ScriptMarkers.update(file, problems(file));
		} catch (CoreException | IOException e) {
			if (file.exists()) {
				ILog.of(ScriptCheckJob.class).warn(NLS.bind(Messages.ScriptCheckJob_unreadable, file.getFullPath()), e);
			}
		}
	}

	private static boolean isEdited(IFile file) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
				LocationKind.IFILE);
		return buffer != null && buffer.isDirty();
	}

	private static List<ScriptProblem> problems(IFile file) throws CoreException, IOException {
		try (InputStream stream = file.getContents(true)) {
			byte[] text = stream.readNBytes(ScriptParser.MAX_BYTES);
			boolean more = text.length == ScriptParser.MAX_BYTES && stream.read() >= 0;
			return more ? List.of(new ScriptProblem(1, 1, 0, 0, Messages.ScriptCheckJob_tooLong))
					: ScriptProblem.in(new String(text, file.getCharset()));
		}
	}
}
