package org.forkscope.machine.internal.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.FurtherCall;
import org.forkscope.model.Proc;

/** The places in kernel functions where something is half done, found in the tables of one kernel by what their steps say. */
public final class Landmarks {

	private final Map<Step, Function<Frame, List<?>>> halfDone = new HashMap<>();
	private final Map<KernelFunction<?>, EnumMap<InFlight.Reaped, Integer>> reaped = new HashMap<>();
	private final Step exitMoves;
	private final Step exitWakes;
	private final Step execWakes;

	/** @throws IllegalStateException when a step does not exist */
	public Landmarks(Kernel k) {
		Functions f = k.functions;
		KernelFunction<?> execve = f.syscalls.get(Call.EXECVE);
		before(f.fork1, "the caller uses the empty table", (Fork1.Locals l) -> Collections.singletonList(l.p1.getFd()));
		before(f.fork1, "the caller uses the copy", (Fork1.Locals l) -> Collections.singletonList(l.p1.getFd()));
		before(f.fork1, "onto the run queue", (Fork1.Locals l) -> Collections.singletonList(l.p2));
		before(f.vmspaceUnshare, "use the copy", (SpaceFunctions.VmspaceUnshare.Locals l) -> Collections.singletonList(l.oldvmspace));
		before(f.exit1, "no descriptor table", (Exit.Exit1.Locals l) -> Collections.singletonList(l.p.getFd()));
		before(execve, "use the copy", (Exec.Locals l) -> Collections.singletonList(l.oldfd));
		before(execve, "its actions lie in the U-area", (Exec.Locals l) -> Collections.singletonList(l.p.getProcsig()));
		before(f.syscalls.get(Call.SETRLIMIT), "a private copy", (UserCalls.Setrlimit.Locals l) -> Collections.singletonList(l.old));
		before(f.setrunnable, "onto the run queue", (Setrunnable.Locals l) -> Collections.singletonList(l.p));
		before(f.miSwitch, "the next one is taken off its queue", Landmarks::switching);
		before(f.miSwitch, "it runs", Landmarks::switching);
		for (KernelFunction<?> wait : List.of(f.syscalls.get(Call.WAIT4), f.further(FurtherCall.WAITPID))) {
			reaped.put(wait, steps(wait));
			if (k.rules.beyondScripts()) {
				before(wait, "give up its user", (Wait.Locals l) -> Collections.singletonList(l.uip));
			}
		}
		exitMoves = find(f.exit1, "onto zombproc");
		exitWakes = find(f.exit1, "wake the parent");
		execWakes = find(execve, "wake the parent");
	}

	private static EnumMap<InFlight.Reaped, Integer> steps(KernelFunction<?> wait) {
		EnumMap<InFlight.Reaped, Integer> steps = new EnumMap<>(InFlight.Reaped.class);
		for (InFlight.Reaped step : InFlight.Reaped.values()) {
			steps.put(step, find(wait, step.text).index());
		}
		return steps;
	}

	private static List<?> switching(ContextSwitch.Locals l) {
		return l.p == null ? List.of(l.next) : List.of(l.p, l.next);
	}

	@SuppressWarnings("unchecked")
	private <L extends Frame> void before(KernelFunction<?> function, String text, Function<L, List<?>> what) {
		halfDone.put(find(function, text), frame -> what.apply((L) frame));
	}

	private static Step find(KernelFunction<?> function, String text) {
		return function.steps().stream().filter(step -> step.text().equals(text)).findFirst()
				.orElseThrow(() -> new IllegalStateException(function + " has no step: " + text));
	}

	/** Whether an exiting process is off allproc and not yet on zombproc; it holds the lock of both meanwhile. */
	public boolean isBetweenLists(Proc p) {
		Frame top = ProcSlot.of(p).stack().top();
		return top != null && top.next() == exitMoves;
	}

	/** The structures that the step after the present one of a frame will settle. */
	List<?> unsettled(Frame frame) {
		Function<Frame, List<?>> what = halfDone.get(frame.next());
		return what == null ? List.of() : what.apply(frame);
	}

	/** Whether the frame belongs to a call that has still to wake the parent of its process. */
	boolean willWake(Frame frame) {
		Step next = frame.next();
		return next == execWakes || next.function() == exitWakes.function() && next.index() <= exitWakes.index();
	}

	/** How many of the steps of the reaping a frame of wait4 has done. */
	int reaped(Frame frame) {
		int next = frame.next().index();
		return (int) reaped.get(frame.function()).values().stream().filter(step -> step < next).count();
	}
}
