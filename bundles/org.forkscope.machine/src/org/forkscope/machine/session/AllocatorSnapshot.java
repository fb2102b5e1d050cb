package org.forkscope.machine.session;

import java.util.List;
import java.util.TreeMap;

import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.PidScan;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.session.AllocatorInfo.IdUse;
import org.forkscope.machine.session.AllocatorInfo.Scan;

/** Makes a picture of the allocator of ids. */
final class AllocatorSnapshot {

	private final Kernel k;
	private final TreeMap<Integer, IdUse> used = new TreeMap<>();

	AllocatorSnapshot(Kernel k) {
		this.k = k;
	}

	AllocatorInfo build(List<ProcSlot> slots) {
		slots.forEach(this::use);
		return new AllocatorInfo(k.g.getNextpid(), k.g.getPidchecked(), k.g.getRandompid(), k.g.getPidMax(),
				List.copyOf(used.values()), scan(slots));
	}

	private void use(ProcSlot p) {
		boolean zombie = p.getStat() == Constants.SZOMB;
		used.merge(p.getPid(), new IdUse(p.getPid(), SnapshotBuilder.id(p), zombie, 0, 0), AllocatorSnapshot::join);
		if (p.getPgrp() != null) {
			int group = p.getPgrp().getId();
			used.merge(group, new IdUse(group, null, false, 1, 0), AllocatorSnapshot::join);
		}
		int session = SnapshotBuilder.sid(p);
		if (session >= 0) {
			used.merge(session, new IdUse(session, null, false, 0, 1), AllocatorSnapshot::join);
		}
	}

	private static IdUse join(IdUse first, IdUse second) {
		ProcessId process = first.process() == null ? second.process() : first.process();
		return new IdUse(first.id(), process, first.zombie() || second.zombie(), first.members() + second.members(),
				first.session() + second.session());
	}

	private Scan scan(List<ProcSlot> slots) {
		Scan scan = scan(k.context().top());
		for (int i = 0; scan == null && i < slots.size(); i++) {
			scan = scan(slots.get(i).stack().top());
		}
		return scan;
	}

	private static Scan scan(Frame frame) {
		PidScan scan = PidScan.of(frame);
		if (scan == null) {
			return null;
		}
		Step step = frame.next();
		boolean inside = step.phase() != null && step.phase().compareTo(Phase.PID_START) >= 0
				&& step.phase().compareTo(Phase.PUBLISH) <= 0;
		return inside ? new Scan(SnapshotBuilder.id(scan.forker()), step.phase(), step.line(), step.text(), scan.candidate(),
				scan.lookingAt() == null ? null : SnapshotBuilder.id(scan.lookingAt()), scan.zombies()) : null;
	}
}
