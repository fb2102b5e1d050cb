package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

/**
 * The calls in progress that leave something half done for a few steps: who is just being made, reaped, moved or woken. Made
 * for one moment between two steps.
 */
public final class InFlight {

	/** Line of fork1 for a process that no fork1 is making any more. */
	public static final int COMPLETE = Integer.MAX_VALUE;

	/**
	 * A fork1 that makes a process.
	 *
	 * @param parent    the caller
	 * @param newborn   the slot of the newborn; {@code null} before line 270
	 * @param line      the line that is not yet done
	 * @param charged   whether the user pays for it already
	 * @param candidate the id that it tries or has chosen
	 * @param birth     position at which the newborn was published, 0 before
	 * @param exposed   whether its caller does not run, so that others can see what is half done
	 */
	public record Fork(Proc parent, Proc newborn, int line, boolean charged, int candidate, long birth, boolean exposed) {

		/** Whether it sleeps until the newborn calls exec or exit. */
		public boolean waits() {
			return line == 577 && parent.getStat() == Constants.SSLEEP && parent.getWchan() == parent;
		}
	}

	private final Kernel k;
	private final Landmarks marks;
	private final List<Fork> forks = new ArrayList<>();
	private final Map<Proc, Integer> lines = new HashMap<>();
	private final Map<Proc, Integer> reaps = new LinkedHashMap<>();
	private final Set<Object> moving = new HashSet<>();
	private final Set<Object> unsettled = new HashSet<>();
	private final Set<Proc> wakers = new HashSet<>();
	private final Set<Proc> exposed = new HashSet<>();
	private final Map<Proc, Long> killed = new HashMap<>();

	/** @param processes the processes whose stacks are looked at, besides the processor's own */
	public InFlight(Kernel k, Landmarks marks, Iterable<Proc> processes) {
		this.k = k;
		this.marks = marks;
		gather(k.context());
		for (Proc p : processes) {
			gather(ProcSlot.of(p).stack());
		}
	}

	private void gather(KernelStack stack) {
		boolean seen = stack.proc() != null && k.curproc() != stack.proc();
		for (Frame frame = stack.top(); frame != null; frame = frame.caller()) {
			unsettled.addAll(marks.unsettled(frame));
			if (frame instanceof Fork1.Locals fork) {
				gather(fork, seen);
			} else if (frame instanceof Wait.Locals wait && wait.child != null) {
				reaps.merge(wait.child, marks.reaped(wait), Math::max);
				expose(wait.child, seen);
			} else if (frame instanceof GroupCalls.Enterpgrp.Locals enter) {
				Collections.addAll(moving, enter.p, enter.pgrp, enter.savegrp);
			} else if (frame instanceof UserFunctions.Locals user) {
				Collections.addAll(unsettled, user.uip, user.old);
			} else if (marks.willWake(frame)) {
				wakers.add(stack.proc());
			}
			if (frame instanceof Exit.Exit1.Locals exit && exit.killed != 0) {
				killed.put(exit.p, exit.killed);
			}
		}
	}

	private void expose(Proc p, boolean seen) {
		if (seen && p != null) {
			exposed.add(p);
		}
	}

	private void gather(Fork1.Locals l, boolean seen) {
		if (!l.has(Constants.RFPROC)) {
			return;
		}
		int line = l.calling() == null ? l.next().line() : l.calling().line();
		boolean charged = l.ok && line >= 264;
		forks.add(new Fork(l.p1, l.newproc, line, charged, l.trypid, l.birth, seen));
		// Whoever sleeps for a child that it has made leaves nothing half done.
		expose(l.newproc, seen && line < 576);
		if (l.newproc != null) {
			lines.merge(l.newproc, line, Math::min);
		}
		if (line == 521) {
			unsettled.add(l.p1.getVmspace());
		}
	}

	/** All forks that make a process, newest call of each stack first. */
	public List<Fork> forks() {
		return forks;
	}

	/** The line of fork1 that the making of a process has come to, or {@link #COMPLETE}. */
	public int line(Proc p) {
		return lines.getOrDefault(p, COMPLETE);
	}

	/** Whether wait4 has done a step of the reaping of a process. */
	public boolean has(Proc child, Reaped step) {
		return reaps.getOrDefault(child, 0) > step.ordinal();
	}

	/** Whether a process is being made or reaped by one that does not run now, so that others can see what is half done. */
	public boolean isExposed(Proc p) {
		return exposed.contains(p);
	}

	/** Position at which an exiting leader had killed its peers and began to wait for them; 0 before. */
	public long killedPeers(Proc leader) {
		return killed.getOrDefault(leader, 0L);
	}

	/** The processes that wait4 calls look at, reaped ones included while the call has not ended. */
	public Iterable<Proc> looked() {
		return reaps.keySet();
	}

	/** Whether a process is just moving to another group. */
	public boolean isMoving(Proc p) {
		return moving.contains(p);
	}

	/** Whether a group is just being entered or left. */
	public boolean isMoving(Pgrp group) {
		return moving.contains(group);
	}

	/** Whether the references to a structure, or the queue that a process is on, change within the next steps. */
	public boolean isUnsettled(Object object) {
		return unsettled.contains(object);
	}

	/** Whether a process is on its way to waking its parent. */
	public boolean willWakeParent(Proc p) {
		return wakers.contains(p);
	}

	/** The steps of wait4 that take a zombie apart, in their order. */
	public enum Reaped {
		USER("one process less for its user"), GROUP("leave its group"), LIST("off zombproc"),
		SIGNALS("give up its signal state"), MEMORY("give up its memory and kernel stack"),
		SLOT("free the slot; its contents stay"), COUNT("one process less");

		final String text;

		Reaped(String text) {
			this.text = text;
		}
	}
}
