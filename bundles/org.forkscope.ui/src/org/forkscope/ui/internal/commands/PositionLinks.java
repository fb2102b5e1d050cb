package org.forkscope.ui.internal.commands;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.ui.internal.Errors;

/** Makes positions such as {@code @1204} on the console of a machine into links that go there. */
public final class PositionLinks implements IPatternMatchListenerDelegate {

	private TextConsole console;

	@Override
	public void connect(TextConsole newConsole) {
		console = newConsole;
	}

	@Override
	public void disconnect() {
		console = null;
	}

	@Override
	public void matchFound(PatternMatchEvent event) {
		TextConsole here = console;
		if (here == null) {
			return;
		}
		try {
			String text = here.getDocument().get(event.getOffset(), event.getLength());
			here.addHyperlink(new Link(here, PositionExpression.parse(text)), event.getOffset(), event.getLength());
		} catch (BadLocationException e) {
			// The console has dropped its oldest lines in the meantime: nothing is left to be linked.
			return;
		}
	}

	private record Link(TextConsole console, PositionExpression position) implements IHyperlink {

		@Override
		public void linkEntered() {
			// looks like any link
		}

		@Override
		public void linkExited() {
			// looks like any link
		}

		@Override
		public void linkActivated() {
			MachineTarget target = console instanceof IConsole machine ? Adapters.adapt(machine.getProcess(), MachineTarget.class)
					: null;
			if (target == null || target.isTerminated()) {
				Errors.show(Messages.PositionLinks_over);
			} else {
				target.goTo(position);
			}
		}
	}
}
