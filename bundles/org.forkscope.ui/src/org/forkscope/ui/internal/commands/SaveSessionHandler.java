package org.forkscope.ui.internal.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.launch.Workload;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.SessionFile;
import org.forkscope.ui.internal.Errors;

/** Saves the selected machine's session to a file. */
public final class SaveSessionHandler extends StillMachineHandler {

	@Override
	void execute(MachineTarget target, Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.SaveSession_title);
		dialog.setFilterExtensions(new String[] { "*." + Workload.SESSION_EXTENSION });
		dialog.setFileName(fileName(target.getName()));
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			target.save().thenAccept(saved -> Job.createSystem(Messages.SaveSession_title, monitor -> {
				write(saved, Path.of(file));
			}).schedule());
		}
	}

	/** The name to offer for a script's session. */
	static String fileName(String script) {
		return script.replaceFirst("\\.[^.]*$", "") + '.' + Workload.SESSION_EXTENSION;
	}

	private static void write(SessionFile saved, Path file) {
		try (OutputStream out = Files.newOutputStream(file)) {
			saved.write(out);
		} catch (IOException e) {
			Errors.show(NLS.bind(Messages.SaveSession_failed, file, e.getMessage()));
		}
	}
}
