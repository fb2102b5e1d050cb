package org.forkscope.debug.model;

import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.source.MachineSourceLocator;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.Snapshot;

/** A call in progress: a kernel function, or user mode. The same call keeps its frame from stop to stop. */
public final class KernelStackFrame extends MachineElement implements IStackFrame {

	private final MachineThread thread;
	private final ValueHistory history = new ValueHistory();
	private volatile FrameInfo frame;
	private Snapshot seenAt;
	private List<KernelVariable> variables = List.of();

	KernelStackFrame(MachineThread thread, FrameInfo frame) {
		super(thread.target());
		this.thread = thread;
		this.frame = frame;
	}

	/** The call at the last stop. */
	public FrameInfo frame() {
		return frame;
	}

	/** The thread it belongs to. */
	public MachineThread thread() {
		return thread;
	}

	boolean isFor(FrameInfo call) {
		return frame.depth() == call.depth() && frame.function().equals(call.function());
	}

	void update(FrameInfo call) {
		frame = call;
	}

	ValueHistory history() {
		return history;
	}

	/** The name of the file its line is in. */
	public String sourceName() {
		FrameInfo now = frame;
		return now.isUser() ? target().workload().name() : now.file().substring(now.file().lastIndexOf('/') + 1);
	}

	/** Whether its source has to be looked for again at each stop. */
	boolean mayChangeSource() {
		return getLaunch().getSourceLocator() instanceof MachineSourceLocator locator && locator.mayChange(frame.file());
	}

	/** What the platform remembers of its source is forgotten. */
	void sourceChanged() {
		fireChangeEvent(DebugEvent.CONTENT);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == MachineThread.class ? type.cast(thread) : super.getAdapter(type);
	}

	@Override
	public IThread getThread() {
		return thread;
	}

	@Override
	public String getName() {
		FrameInfo now = frame;
		if (now.isUser()) {
			return NLS.bind(Messages.KernelStackFrame_user, now.line());
		}
		return now.phase() == null ? NLS.bind(Messages.KernelStackFrame_kernel, now.function(), now.line())
				: NLS.bind(Messages.KernelStackFrame_phase, new Object[] { now.function(), now.phase(), now.line() });
	}

	@Override
	public int getLineNumber() {
		return frame.line() > 0 ? frame.line() : -1;
	}

	@Override
	public int getCharStart() {
		return -1;
	}

	@Override
	public int getCharEnd() {
		return -1;
	}

	@Override
	public IVariable[] getVariables() throws DebugException {
		return locals().toArray(IVariable[]::new);
	}

	private synchronized List<KernelVariable> locals() throws DebugException {
		Snapshot now = target().snapshot();
		if (!isSuspended() || now == null) {
			throw failed(Messages.KernelStackFrame_running, null);
		}
		if (now != seenAt) {
			variables = KernelVariable.of(this, now, "", ask(now, inspector -> inspector.locals(thread.process(), frame.depth())));
			seenAt = now;
		}
		return variables;
	}

	@Override
	public boolean hasVariables() {
		return isSuspended();
	}

	@Override
	public IRegisterGroup[] getRegisterGroups() {
		return new IRegisterGroup[0];
	}

	@Override
	public boolean hasRegisterGroups() {
		return false;
	}

	@Override
	public boolean canStepInto() {
		return thread.canStep(this);
	}

	@Override
	public boolean canStepOver() {
		return thread.canStep(this);
	}

	@Override
	public boolean canStepReturn() {
		return thread.canStepReturn(this);
	}

	@Override
	public boolean isStepping() {
		return thread.isStepping();
	}

	@Override
	public void stepInto() {
		thread.stepInto(this);
	}

	@Override
	public void stepOver() {
		thread.stepOver(this);
	}

	@Override
	public void stepReturn() {
		thread.stepReturn(this);
	}

	@Override
	public boolean canResume() {
		return thread.canResume();
	}

	@Override
	public boolean canSuspend() {
		return thread.canSuspend();
	}

	@Override
	public boolean isSuspended() {
		return thread.isSuspended();
	}

	@Override
	public void resume() {
		thread.resume();
	}

	@Override
	public void suspend() {
		thread.suspend();
	}

	@Override
	public boolean canTerminate() {
		return thread.canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return thread.isTerminated();
	}

	@Override
	public void terminate() {
		thread.terminate();
	}

	@Override
	public String toString() {
		return getName();
	}
}
