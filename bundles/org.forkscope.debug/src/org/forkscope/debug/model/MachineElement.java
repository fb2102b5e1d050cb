package org.forkscope.debug.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.DebugElement;
import org.eclipse.debug.core.model.IDebugModelProvider;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.Snapshot;

/** A part of a simulated machine as the debugger sees it. Adapts to the machine it belongs to. */
public abstract class MachineElement extends DebugElement {

	/** A machine that stands still answers at once; more than this is a mistake of ours. */
	private static final int SECONDS = 5;

	MachineElement(MachineTarget target) {
		super(target);
	}

	/** The machine. */
	public MachineTarget target() {
		return (MachineTarget) getDebugTarget();
	}

	@Override
	public final String getModelIdentifier() {
		return DebugIds.MODEL;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IDebugModelProvider.class) {
			// else the commands for machines come with the first frame that is selected, and a run without a stop has none
			IDebugModelProvider models = () -> new String[] { DebugIds.MODEL };
			return type.cast(models);
		}
		return type == MachineTarget.class ? type.cast(target()) : super.getAdapter(type);
	}

	/**
	 * Looks into the machine and waits for the answer.
	 *
	 * @param at the stop that the question is about
	 * @throws DebugException if the machine has moved on since then
	 */
	final <T> T ask(Snapshot at, Function<Inspector, T> question) throws DebugException {
		return await(target().session().ask(at, question));
	}

	/** Waits for an answer of the machine. @throws DebugException with the reason if the machine refuses */
	final <T> T await(Future<T> answer) throws DebugException {
		try {
			return answer.get(SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			throw refused(e.getCause());
		} catch (TimeoutException e) {
			throw failed(Messages.MachineElement_noAnswer, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw failed(Messages.MachineElement_noAnswer, e);
		}
	}

	private static DebugException refused(Throwable cause) {
		return cause instanceof IllegalStateException || cause instanceof IllegalArgumentException ? failed(cause.getMessage(), null)
				: failed(Messages.MachineElement_noAnswer, cause);
	}

	static DebugException failed(String message, Throwable cause) {
		return new DebugException(new Status(IStatus.ERROR, DebugIds.BUNDLE, DebugException.TARGET_REQUEST_FAILED, message, cause));
	}

	static DebugException unsupported() {
		return new DebugException(new Status(IStatus.ERROR, DebugIds.BUNDLE, DebugException.NOT_SUPPORTED,
				Messages.MachineElement_unsupported, null));
	}
}
