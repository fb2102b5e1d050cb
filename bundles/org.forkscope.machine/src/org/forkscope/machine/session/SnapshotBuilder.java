package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.PidScan;
import org.forkscope.machine.internal.kernel.ProcFlags;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.model.Cpu;
import org.forkscope.model.Globals;
import org.forkscope.model.Proc;

/** Makes an immutable picture of a machine that stands still. */
final class SnapshotBuilder {

	private final NextLines nextLines;
	private final Scheduling scheduling;

	SnapshotBuilder(Course course) {
		nextLines = new NextLines(course.script());
		scheduling = course.scheduling();
	}

	Snapshot build(Machine machine, Stop stop, long end, Map<String, Integer> hits) {
		Kernel k = machine.kernel();
		List<ProcSlot> slots = slots(k.g);
		List<ProcessInfo> processes = new ArrayList<>(slots.size());
		for (ProcSlot slot : slots) {
			processes.add(process(machine, slot));
		}
		return new Snapshot(machine.position(), end, stop, k.settings, List.copyOf(processes), frames(k.context()),
				new AllocatorSnapshot(k).build(slots), hits, scheduling, candidates(machine));
	}

	private static List<Candidate> candidates(Machine machine) {
		Guide guide = machine.guide();
		if (guide == null || machine.kernel().panicText() != null) {
			return List.of();
		}
		return guide.candidates().stream().map(stack -> new Candidate(id(stack.proc()), guide.name(stack))).toList();
	}

	/** All processes by identity. */
	private static List<ProcSlot> slots(Globals g) {
		List<ProcSlot> slots = new ArrayList<>(found(g));
		slots.sort(Comparator.comparing(SnapshotBuilder::id));
		return slots;
	}

	private static Set<ProcSlot> found(Globals g) {
		// A changed value can bend a list into a circle: each process counts once.
		Set<ProcSlot> seen = new LinkedHashSet<>();
		for (Proc p = g.getAllproc(); p != null && seen.add(ProcSlot.of(p));) {
			p = p.getListNext();
		}
		for (Proc p = g.getZombproc(); p != null && seen.add(ProcSlot.of(p));) {
			p = p.getListNext();
		}
		return seen;
	}

	/** The slot of a process, as long as that process has it. */
	Optional<ProcSlot> slot(Machine machine, ProcessId id) {
		return found(machine.kernel().g).stream().filter(slot -> id(slot).equals(id)).findFirst();
	}

	/** Who a process is; {@code null} for none. */
	static ProcessId id(Proc p) {
		return p == null ? null : new ProcessId(p.getPid(), ProcSlot.of(p).birth());
	}

	private ProcessInfo process(Machine machine, ProcSlot p) {
		boolean zombie = p.getStat() == Constants.SZOMB;
		return new ProcessInfo(id(p), p.getComm() == null ? "" : p.getComm(), machine.workload().label(p), state(machine.kernel(), p),
				ProcFlags.state(p.getStat()), waiting(p), Calls.inProgress(p.stack()), id(p.getPptr()), children(p),
				uid(p), p.getPgrp() != null ? p.getPgrp().getId() : -1, sid(p), ValueText.flags("p_flag", p.getFlag()), p.getXstat(),
				zombie ? null : id(p.getLeader()), zombie ? null : id(p.getPeers()), newborn(p),
				scheduling.cpus() > 1 ? cpu(machine.kernel(), p) : -1, processFrames(machine, p));
	}

	/** The user, or -1: between two steps, a process may be without credentials. */
	private static int uid(Proc p) {
		return p.getCred() == null || p.getCred().getUcred() == null ? -1 : p.getCred().getUcred().getUid();
	}

	/** The session, or -1: between two steps, a process may be without a group, or a group without a session. */
	static int sid(Proc p) {
		return p.getPgrp() == null || p.getPgrp().getSession() == null ? -1 : p.getPgrp().getSession().getSid();
	}

	private static ProcessId newborn(ProcSlot p) {
		Proc newborn = null;
		for (Frame frame = p.stack().top(); frame != null && newborn == null; frame = frame.caller()) {
			newborn = PidScan.newborn(frame);
		}
		return id(newborn);
	}

	private static List<ProcessId> children(Proc p) {
		Set<ProcessId> children = new LinkedHashSet<>();
		for (Proc child = p.getChildren(); child != null && children.add(id(child));) {
			child = child.getSiblingNext();
		}
		return List.copyOf(children);
	}

	private static String waiting(Proc p) {
		if (p.getStat() == Constants.SSLEEP) {
			return p.getWmesg();
		}
		return p.getStat() == Constants.SMTX ? p.getMtxname() : null;
	}

	/** The processor that a process is on, or -1. */
	private static int cpu(Kernel k, Proc p) {
		for (Cpu cpu : k.g.getCpus()) {
			if (cpu.getCurproc() == p) {
				return cpu.getCpuid();
			}
		}
		return -1;
	}

	private static ProcessState state(Kernel k, Proc p) {
		return switch (p.getStat()) {
			case Constants.SIDL -> ProcessState.NEWBORN;
			case Constants.SRUN -> cpu(k, p) >= 0 ? ProcessState.RUNNING : ProcessState.RUNNABLE;
			case Constants.SSTOP -> ProcessState.STOPPED;
			case Constants.SZOMB -> ProcessState.ZOMBIE;
			case Constants.SWAIT -> ProcessState.IDLE;
			case Constants.SMTX -> ProcessState.BLOCKED;
			default -> ProcessState.SLEEPING;
		};
	}

	private List<FrameInfo> processFrames(Machine machine, ProcSlot p) {
		List<FrameInfo> frames = new ArrayList<>(frames(p.stack()));
		boolean inUserMode = frames.isEmpty() && p.getStat() != Constants.SIDL && p.getStat() != Constants.SZOMB;
		if (inUserMode) {
			nextLines.userFrame(machine, p).ifPresent(frames::add);
		}
		return List.copyOf(frames);
	}

	private static List<FrameInfo> frames(KernelStack stack) {
		List<FrameInfo> frames = new ArrayList<>();
		for (Frame frame = stack.top(); frame != null; frame = frame.caller()) {
			frames.add(frame(frame));
		}
		return frames;
	}

	private static FrameInfo frame(Frame frame) {
		Step step = frame.calling() == null ? frame.next() : frame.calling();
		if (frame instanceof UserProgram.Locals user) {
			return new FrameInfo(frame.depth(), "user", null, user.source.line(), null, user.source.text(), step.id());
		}
		return new FrameInfo(frame.depth(), frame.function().name(), frame.function().file().path(), step.line(), step.phase(),
				step.text(), step.id());
	}
}
