package org.forkscope.machine.internal.check;

import org.forkscope.machine.internal.Texts;
import org.forkscope.model.Proc;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	none,
	Children_missing,
	Children_noParent,
	Children_stranger,
	FreeWindow_used,
	FreshId_pgid,
	FreshId_pid,
	FreshId_sid,
	GroupMembers_missing,
	GroupMembers_stranger,
	GroupNotEmpty_empty,
	LeaderLast_gone,
	LeaderLast_late,
	LivingGroup_dead,
	LivingGroup_none,
	LivingGroup_session,
	PeerChain_dead,
	PeerChain_early,
	PeerChain_id,
	PeerChain_missing,
	PeerChain_stranger,
	PeerChain_twice,
	ProcessCount_endless,
	ProcessCount_wrong,
	References_wrong,
	RunQueues_missing,
	RunQueues_running,
	RunQueues_state,
	RunQueues_swapped,
	SignalActionsPlace_foreign,
	SignalActionsPlace_none,
	SignalActionsPlace_shared,
	UserCount_unknown,
	UserCount_wrong,
	VforkWakeup_lost;

	private static final Texts TEXTS = new Texts(Messages.class);

	/** The id of a process that may be missing. */
	static String pid(Proc p) {
		return p == null ? none.text() : String.valueOf(p.getPid());
	}

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
