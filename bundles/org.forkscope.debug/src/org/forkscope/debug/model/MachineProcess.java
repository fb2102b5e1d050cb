package org.forkscope.debug.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.OutputLine;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop;

/** The console of a machine. Without a debugger it also switches the machine off at its end. */
public final class MachineProcess extends PlatformObject implements IProcess {

	private final ILaunch launch;
	private final WorkloadFile workload;
	private final Session session;
	private final boolean debug;
	private final ConsoleStream out = new ConsoleStream();
	private final ConsoleStream err = new ConsoleStream();
	private final ConsoleStreams streams = new ConsoleStreams(out, err);
	private final Map<String, String> attributes = new ConcurrentHashMap<>();
	private volatile boolean terminated;
	private volatile int exitValue;

	/** @param debug whether a debugger decides when the machine is switched off */
	public MachineProcess(ILaunch launch, WorkloadFile workload, Session session, boolean debug) {
		this.launch = launch;
		this.workload = workload;
		this.session = session;
		this.debug = debug;
		attributes.put(ATTR_PROCESS_TYPE, DebugIds.PROCESS_TYPE);
		session.addListener(new Events());
		fire(DebugEvent.CREATE);
	}

	/** Writes a line that is not from the machine. */
	public void say(String line) {
		out.append(line);
	}

	/** Writes a line about something that is wrong and not from the machine. */
	public void complain(String line) {
		err.append(line);
	}

	private void fire(int kind) {
		DebugPlugin platform = DebugPlugin.getDefault();
		if (platform != null) {
			platform.fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		IDebugTarget target = launch.getDebugTarget();
		return type.isInstance(target) ? type.cast(target) : super.getAdapter(type);
	}

	@Override
	public String getLabel() {
		return workload.name();
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public IStreamsProxy getStreamsProxy() {
		return streams;
	}

	@Override
	public void setAttribute(String key, String value) {
		attributes.put(key, value);
	}

	@Override
	public String getAttribute(String key) {
		return attributes.get(key);
	}

	@Override
	public int getExitValue() throws DebugException {
		if (!terminated) {
			throw MachineElement.failed(Messages.MachineProcess_running, null);
		}
		return exitValue;
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

	/** What the session tells, on its own thread. */
	private final class Events implements SessionListener {

		private long position;
		private boolean ended;

		@Override
		public void output(OutputLine line) {
			position = line.position();
			(line.kind() == OutputLine.Kind.FAILURE ? err : out).append(line.toString());
		}

		@Override
		public void stopped(Snapshot snapshot) {
			position = snapshot.position();
			if (!ended) {
				end(snapshot.stop());
			}
			if (!debug) {
				session.end();
			}
		}

		private void end(Stop stop) {
			ended = stop.kind() == Stop.Kind.END || stop.kind() == Stop.Kind.PANIC;
			if (stop.kind() == Stop.Kind.END) {
				out.append(NLS.bind(Messages.MachineProcess_end, position));
			} else if (ended) {
				err.append(NLS.bind(Messages.MachineProcess_panic, position, stop.reason()));
			}
		}

		@Override
		public void terminated(Throwable failure) {
			if (failure != null) {
				exitValue = 1;
				err.append(NLS.bind(Messages.MachineProcess_failed, position, failure));
				ILog.of(MachineProcess.class).error("A simulated machine has failed: " + workload.text(), failure);
			} else if (!ended) {
				out.append(NLS.bind(Messages.MachineProcess_terminated, position));
			}
			terminated = true;
			fire(DebugEvent.TERMINATE);
		}
	}
}
