package org.forkscope.ui.internal.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Bookmark;

/** Marks the present position, with a note. */
public final class AddBookmarkHandler extends StillMachineHandler {

	@Override
	void execute(MachineTarget target, Shell shell) {
		long position = target.snapshot().position();
		InputDialog dialog = new InputDialog(shell, Messages.AddBookmark_title,
				NLS.bind(Messages.AddBookmark_message, Long.toString(position)), target.snapshot().stop().reason(), null);
		if (dialog.open() == Window.OK) {
			target.session().addBookmark(new Bookmark(position, dialog.getValue().strip()));
		}
	}
}
