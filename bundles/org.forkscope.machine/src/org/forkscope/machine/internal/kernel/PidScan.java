package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/**
 * What a call of fork1 has found of an id so far.
 *
 * @param forker    the process that forks
 * @param candidate the id tried now
 * @param lookingAt the process that the scan looks at, or {@code null}
 * @param zombies   whether the scan is at the zombies
 */
public record PidScan(Proc forker, int candidate, Proc lookingAt, boolean zombies) {

	/** What a frame of fork1 has found; {@code null} for any other frame. */
	public static PidScan of(Frame frame) {
		if (frame instanceof Fork1.Locals l) {
			Proc looked = l.p2 == l.newproc ? null : l.p2;
			return new PidScan(l.p1, l.trypid, looked, l.doingzomb);
		}
		return null;
	}

	/** The process that a frame of fork1 is making, from its publication on as long as its slot is its own; else {@code null}. */
	public static Proc newborn(Frame frame) {
		return frame instanceof Fork1.Locals l && l.birth > 0 && ProcSlot.of(l.newproc).birth() == l.birth ? l.newproc : null;
	}
}
