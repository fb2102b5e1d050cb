package org.forkscope.machine.internal.check;

import org.forkscope.machine.internal.Texts;

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
	LivingGroup_dead,
	LivingGroup_none,
	LivingGroup_session,
	PeerChain_dead,
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

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
