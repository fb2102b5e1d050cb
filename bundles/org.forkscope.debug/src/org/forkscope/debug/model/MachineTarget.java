package org.forkscope.debug.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.launch.Workload;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.Branch;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionFile;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StepKind;
import org.forkscope.machine.session.Stop;
import org.forkscope.machine.session.StopPoint.Place;

/**
 * A simulated machine under the debugger. It runs and stands still as a whole. Commands return at once; what they lead to is told
 * by debug events, one set for each stop.
 */
public final class MachineTarget extends MachineElement implements IDebugTarget {

	private final ILaunch launch;
	private final MachineProcess process;
	private final Session session;
	private final Workload workload;
	private final StopPoints stopPoints;
	private final Threads threads;
	private final AskingMode asking;
	/** The command that is under way to the machine. */
	private final AtomicReference<Command> command = new AtomicReference<>();

	private volatile Command executing = Command.RUN;
	private volatile boolean running = true;
	private volatile boolean terminated;
	private volatile Snapshot snapshot;

	/**
	 * A command of the user.
	 *
	 * @param thread whose step it is, or {@code null} to run
	 * @param detail the step, as debug events tell it
	 */
	private record Command(MachineThread thread, int detail) {
		static final Command RUN = new Command(null, DebugEvent.CLIENT_REQUEST);
	}

	/** A target for a machine that is not switched on yet. @param workload what the machine runs */
	public MachineTarget(ILaunch launch, MachineProcess process, Session session, Workload workload) {
		super(null);
		this.launch = launch;
		this.process = process;
		this.session = session;
		this.workload = workload;
		threads = new Threads(this);
		stopPoints = new StopPoints(session, workload.file());
		session.addListener(new Events());
		stopPoints.connect(this);
		asking = new AskingMode(session);
		fireCreationEvent();
	}

	/** The machine's session. */
	public Session session() {
		return session;
	}

	/** The machine at its last stop, or {@code null} before the first. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** What the machine runs. */
	public WorkloadFile workload() {
		return workload.file();
	}

	/** What an editor opens for the script that the machine runs. */
	public Object scriptSource() {
		return workload.sourceElement();
	}

	/** All that is needed to open this session again elsewhere. */
	public CompletableFuture<SessionFile> save() {
		return session.save(workload.text());
	}

	/** Writes a line about something that is wrong, but not in the machine, to its console. */
	public void complain(String line) {
		process.complain(line);
	}

	/** How often a breakpoint was hit up to the last stop. */
	public int hits(IBreakpoint breakpoint) {
		Snapshot last = snapshot;
		return last != null && breakpoint instanceof MachineBreakpoint known ? last.hits().getOrDefault(known.stopPointId(), 0) : 0;
	}

	/** The breakpoints that the machine stands still at, as far as they still exist. */
	public List<MachineBreakpoint> stoppedAt() {
		return isSuspended() ? stopPoints.of(snapshot.stop().points()) : List.of();
	}

	/** The thread whose step is next; {@code null} while the machine runs and at its end. */
	public MachineThread currentThread() {
		return isSuspended() ? threads.current(snapshot) : null;
	}

	/** Processes whose pid another process was seen with before. */
	public Set<ProcessId> reused() {
		return threads.reused();
	}

	/** Keeps a process among those that are threads, as far as there is room. */
	public void keep(ProcessId process) {
		threads.keep(process);
	}

	/** Makes a process a thread if it is none yet, and has the debugger select it. Nothing happens while the machine runs. */
	public void select(ProcessId process) {
		threads.show(process);
		select(threads.of(process));
	}

	/** Has the debugger select the thread whose step is next, if there is one. */
	public void selectCurrent() {
		select(currentThread());
	}

	private void select(MachineThread thread) {
		if (thread != null && isSuspended()) {
			StopEvents.fire(StopEvents.selected(this, thread));
		}
	}

	/** Whether the workload is over or the kernel has panicked, so that the machine cannot go on. */
	public boolean isAtEnd() {
		Snapshot last = snapshot;
		return isSuspended() && (last.stop().kind() == Stop.Kind.END || last.stop().kind() == Stop.Kind.PANIC);
	}

	@Override
	public MachineTarget target() {
		return this;
	}

	@Override
	public IDebugTarget getDebugTarget() {
		return this;
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public IProcess getProcess() {
		return process;
	}

	@Override
	public String getName() {
		return workload().name();
	}

	@Override
	public IThread[] getThreads() {
		return terminated ? new IThread[0] : threads.all().toArray(IThread[]::new);
	}

	@Override
	public boolean hasThreads() {
		return getThreads().length > 0;
	}

	/** Whether a command to go on would be obeyed now. */
	boolean canGoOn() {
		return isSuspended() && !isAtEnd() && command.get() == null;
	}

	@Override
	public boolean canResume() {
		return canGoOn();
	}

	@Override
	public void resume() {
		if (accept(Command.RUN)) {
			session.resume();
		}
	}

	/** Runs until a place is reached, or until something else stops the machine. */
	public void runTo(Place place) {
		if (accept(Command.RUN)) {
			stopPoints.setGoal(place);
			session.resume();
		}
	}

	/** Takes a step of a thread. @param depth of the frame that it is seen from @param detail as debug events tell it */
	void step(MachineThread thread, StepKind kind, int depth, int detail) {
		if (accept(new Command(thread, detail))) {
			session.step(thread.process(), kind, depth);
		}
	}

	private boolean accept(Command next) {
		return canGoOn() && command.compareAndSet(null, next);
	}

	/** Whether a command to go to another position would be obeyed now: also at the end, and also at the start, which says so. */
	public boolean canTravel() {
		return isSuspended() && command.get() == null;
	}

	/**
	 * Goes to another position.
	 *
	 * @param next what debug events tell of it
	 * @param trip what the session is to do; it must set the machine going
	 */
	private void travel(Command next, Runnable trip) {
		if (canTravel() && command.compareAndSet(null, next)) {
			trip.run();
		}
	}

	/** Takes a step backwards. @param thread whose step; {@code null} for the one that is next */
	void stepBack(MachineThread thread, StepKind kind, int detail) {
		travel(new Command(thread, detail), () -> session.stepBack(thread == null ? null : thread.process(), kind));
	}

	/** Takes a step backwards where no thread is: at the end of the run. */
	public void stepBack(StepKind kind) {
		stepBack(null, kind, DebugEvent.CLIENT_REQUEST);
	}

	/** Runs backwards to the last hit of a breakpoint, or to the start. */
	public void reverseResume() {
		travel(Command.RUN, session::reverseResume);
	}

	/** Goes to a position. */
	public void goTo(PositionExpression where) {
		travel(Command.RUN, () -> session.goTo(where));
	}

	/** Whether there is a position that was visited before the present one. */
	public boolean canGoBack() {
		return canTravel() && session.canGoBack();
	}

	/** Goes to the position visited before. */
	public void back() {
		if (canGoBack()) {
			session.back();
		}
	}

	/** Whether there is a position that was visited after the present one. */
	public boolean canGoForward() {
		return canTravel() && session.canGoForward();
	}

	/** Goes to the position visited after. */
	public void forward() {
		if (canGoForward()) {
			session.forward();
		}
	}

	/**
	 * Whether a process could take the next step, where processes run at once, but is not the one that will.
	 *
	 * @param who {@code null} for the kernel's own work
	 */
	public boolean canRunNext(ProcessId who) {
		return canTravel() && snapshot.isCandidate(who) && !Objects.equals(who, snapshot.stop().process());
	}

	/** Lets a process take the next step. @param who {@code null} for the kernel's own work */
	public void runNext(ProcessId who) {
		if (canRunNext(who)) {
			travel(Command.RUN, () -> session.runNext(who));
		}
	}

	/** Whether processes run at once, so that there are choices. */
	public boolean hasChoices() {
		return workload.course().scheduling().isTogether();
	}

	/** Follows another branch. */
	public void switchTo(Branch branch) {
		travel(Command.RUN, () -> session.switchTo(branch));
	}

	/** Whether a step of that thread is under way. */
	boolean isStepping(MachineThread thread) {
		return running && executing.thread() == thread;
	}

	@Override
	public boolean canSuspend() {
		return running && !terminated;
	}

	@Override
	public void suspend() {
		session.suspend();
	}

	@Override
	public boolean isSuspended() {
		return !running && !terminated;
	}

	@Override
	public boolean canTerminate() {
		return !terminated;
	}

	@Override
	public boolean isTerminated() {
		return terminated;
	}

	@Override
	public void terminate() {
		session.end();
	}

	@Override
	public boolean supportsBreakpoint(IBreakpoint breakpoint) {
		return breakpoint instanceof MachineBreakpoint;
	}

	@Override
	public void breakpointAdded(IBreakpoint breakpoint) {
		breakpointsChanged(breakpoint);
	}

	@Override
	public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
		breakpointsChanged(breakpoint);
	}

	@Override
	public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
		breakpointsChanged(breakpoint);
	}

	private void breakpointsChanged(IBreakpoint breakpoint) {
		if (supportsBreakpoint(breakpoint)) {
			stopPoints.send();
		}
	}

	@Override
	public boolean canDisconnect() {
		return false;
	}

	@Override
	public boolean isDisconnected() {
		return false;
	}

	@Override
	public void disconnect() throws DebugException {
		throw unsupported();
	}

	@Override
	public boolean supportsStorageRetrieval() {
		return false;
	}

	@Override
	public IMemoryBlock getMemoryBlock(long start, long length) throws DebugException {
		throw unsupported();
	}

	@Override
	public String toString() {
		return getName();
	}

	/** What somebody else has told the session to do; a step is one of the thread that was next. */
	private Command unasked(boolean stepping) {
		MachineThread current = currentThread();
		return stepping && current != null ? new Command(current, DebugEvent.STEP_INTO) : Command.RUN;
	}

	/** What the session tells, on its own thread. */
	private final class Events implements SessionListener {

		@Override
		public void resumed(boolean stepping) {
			Command next = command.get();
			executing = next != null ? next : unasked(stepping);
			running = true;
			command.set(null);
			StopEvents.fire(StopEvents.resumed(MachineTarget.this, executing.thread(), executing.detail()));
		}

		@Override
		public void stopped(Snapshot now) {
			stopPoints.clearGoal();
			Threads.Changes changes = threads.update(now, executing.thread());
			boolean moved = running && (executing.thread() == null || executing.thread() != threads.current(now));
			snapshot = now;
			running = false;
			if (moved) {
				StopEvents.fire(StopEvents.moved(MachineTarget.this));
			}
			StopEvents.fire(StopEvents.stopped(MachineTarget.this, changes, executing.thread() == null));
		}

		@Override
		public void terminated(Throwable failure) {
			terminated = true;
			running = false;
			stopPoints.disconnect(MachineTarget.this);
			asking.disconnect();
			fireTerminateEvent();
		}
	}
}
