package org.forkscope.machine.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.forkscope.machine.internal.kernel.InFlight;
import org.forkscope.machine.internal.kernel.InFlight.Reaped;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.Landmarks;
import org.forkscope.model.Globals;
import org.forkscope.model.Pgrp;
import org.forkscope.model.PgrpHashBucket;
import org.forkscope.model.Proc;

/** What all checks of one moment look at: the processes of the kernel's lists and the calls in progress. */
final class Scene {

	private static final int[] NO_IDS = {};

	final Kernel kernel;
	final Globals g;
	/** Processes on allproc. */
	final Set<Proc> live = new LinkedHashSet<>();
	/** Processes on zombproc. */
	final Set<Proc> zombies = new LinkedHashSet<>();
	/** Exiting, off the one and not yet on the other. */
	final List<Proc> passing = new ArrayList<>();
	/** All of these. */
	final List<Proc> processes = new ArrayList<>();
	/** Groups that can be found. */
	final Set<Pgrp> groups = new LinkedHashSet<>();
	final InFlight calls;
	final boolean allprocEnds;
	final boolean zombprocEnds;

	Scene(Kernel kernel, Landmarks landmarks) {
		this.kernel = kernel;
		g = kernel.g;
		allprocEnds = walk(g.getAllproc(), Proc::getListNext, live::add);
		zombprocEnds = walk(g.getZombproc(), Proc::getListNext, zombies::add);
		Proc locker = g.getAllprocLock().getLockholder();
		if (locker != null && landmarks.isBetweenLists(locker)) {
			passing.add(locker);
		}
		processes.addAll(live);
		processes.addAll(passing);
		processes.addAll(zombies);
		for (PgrpHashBucket bucket : g.getPgrphashtbl()) {
			walk(bucket.getFirst(), Pgrp::getHashNext, groups::add);
		}
		calls = new InFlight(kernel, landmarks, processes);
	}

	/** Goes along a list until {@code each} says that it was there before. @return whether the list has an end */
	static <T> boolean walk(T first, UnaryOperator<T> next, Predicate<T> each) {
		T element = first;
		while (element != null && each.test(element)) {
			element = next.apply(element);
		}
		return element == null;
	}

	boolean isAlive(Proc p) {
		return live.contains(p);
	}

	/** Whether fork1 has not yet done a line for a process, so that what the line sets is left over from another. */
	boolean isBefore(Proc p, int line) {
		return calls.line(p) <= line;
	}

	/** The ids that a process keeps in use besides its own: those of its group and session, if it has them. */
	int[] idsOfGroup(Proc p) {
		Pgrp group = isGroupless(p) ? null : p.getPgrp();
		if (group == null || group.getSession() == null) {
			return NO_IDS;
		}
		return new int[] { group.getId(), group.getSession().getSid() };
	}

	/** Whether a process is without a group for the moment: too young, being moved, or being reaped. */
	boolean isGroupless(Proc p) {
		return isBefore(p, 373) || calls.isMoving(p) || calls.has(p, Reaped.GROUP);
	}
}
