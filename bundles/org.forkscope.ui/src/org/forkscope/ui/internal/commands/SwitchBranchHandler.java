package org.forkscope.ui.internal.commands;

import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Branch;

/** Lets the user choose the branch that the machine follows. */
public final class SwitchBranchHandler extends StillMachineHandler {

	@Override
	void execute(MachineTarget target, Shell shell) {
		target.session().branches().thenAcceptBoth(target.session().branch(), (branches, current) -> shell.getDisplay()
				.asyncExec(() -> {
					if (!shell.isDisposed()) {
						choose(target, shell, branches, current);
					}
				}));
	}

	private static void choose(MachineTarget target, Shell shell, List<Branch> branches, Branch current) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
				LabelProvider.createTextProvider(branch -> label((Branch) branch, branch == current)));
		dialog.setTitle(Messages.SwitchBranch_title);
		dialog.setMessage(Messages.SwitchBranch_message);
		dialog.setElements(branches.toArray());
		dialog.setInitialSelections(current);
		dialog.setMultipleSelection(false);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Branch chosen && chosen != current) {
			target.switchTo(chosen);
		}
	}

	/** The branch as people read it. @param current whether the machine follows it */
	static String label(Branch branch, boolean current) {
		return current ? NLS.bind(Messages.SwitchBranch_current, branch.name()) : branch.name();
	}
}
