package org.forkscope.machine.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant notices the damage that it is there for, and says what is wrong. */
class MutantTest {

	/** Leaves 2 with its peer 4, in a session of their own with the zombie 3, and 5 of user 7 with its child 6. */
	private static final String SCRIPT = """
			init fork -> a
			a setsid
			a fork -> z
			a rfork RFPROC|RFTHREAD|RFSIGSHARE|RFMEM -> peer
			init fork -> u
			u setuid 7
			u fork -> child
			z exit 3
			""";
	private static final int END = 0;

	/** Damage done at the end of the script, or before a line of the last fork1. */
	private record Mutant(String name, int line, Consumer<CheckedRun> damage, String... says) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Mutant> mutants() {
		return List.of(
				new Mutant("I1 pid", 353, r -> r.proc(3).setPid(6),
						"I1: process 5 forks with the id 6, which is the id of process 6"),
				new Mutant("I1 pgid", 353, r -> r.proc(2).getPgrp().setId(6),
						"I1: process 5 forks with the id 6, which is the group id of process 4",
						"I1: process 5 forks with the id 6, which is the group id of process 3",
						"I1: process 5 forks with the id 6, which is the group id of process 2"),
				new Mutant("I1 sid", 353, r -> r.proc(2).getPgrp().getSession().setSid(6),
						"I1: process 5 forks with the id 6, which is the session id of process 4",
						"I1: process 5 forks with the id 6, which is the session id of process 3",
						"I1: process 5 forks with the id 6, which is the session id of process 2"),
				new Mutant("I2 no group", END, r -> r.proc(6).setPgrp(null),
						"I2: process 6 has no group",
						"I3: process 6 is on the list of group 0, but its group is none"),
				new Mutant("I2 dead group", END, r -> r.proc(6).setPgrp(group(99, r.proc(6))),
						"I2: process 6 is in group 99, which does not exist any more",
						"I3: process 6 is on the list of group 0, but its group is 99",
						"I13: id 99 of process 6 lies in the free window between 6 and 99999"),
				new Mutant("I2 no session", END, r -> r.proc(2).getPgrp().setSession(null),
						"I2: process 4 is in group 2, which has no session",
						"I2: process 2 is in group 2, which has no session",
						"I2: process 3 is in group 2, which has no session"),
				new Mutant("I3 unlinked", END, r -> unlinkMember(r.proc(4)),
						"I3: process 4 is not on the list of its group 2"),
				new Mutant("I3 other group", END, r -> r.proc(6).setPgrp(r.proc(2).getPgrp()),
						"I3: process 6 is on the list of group 0, but its group is 2"),
				new Mutant("I4 empty", END, r -> r.proc(2).getPgrp().setMembers(null),
						"I3: process 4 is not on the list of its group 2",
						"I3: process 2 is not on the list of its group 2",
						"I3: process 3 is not on the list of its group 2",
						"I4: group 2 can be found, but it has no members"),
				new Mutant("I5 unlinked", END, r -> unlinkChild(r.proc(4)),
						"I5: process 4 is not among the children of its parent 2"),
				new Mutant("I5 no parent", END, r -> r.proc(6).setPptr(null),
						"I5: process 6 is among the children of 5, but its parent is none",
						"I5: process 6 has no parent"),
				new Mutant("I5 other parent", END, r -> r.proc(6).setPptr(r.proc(1)),
						"I5: process 6 is among the children of 5, but its parent is 1"),
				new Mutant("I6 nprocs", END, r -> r.globals().setNprocs(8),
						"I6: nprocs is 8, but counted are: live 6, zombies 1, forks under way 0, exits 0, reaps 0"),
				new Mutant("I6 lost", END, r -> r.globals().setZombproc(null),
						"I6: nprocs is 7, but counted are: live 6, zombies 0, forks under way 0, exits 0, reaps 0",
						"I7: the process count of user 0 is 5, but should be 4",
						"I8: the uidinfo of process 4 has the reference count 6, but its holders are 5",
						"I8: the ucred of process 4 has the reference count 5, but its holders are 4"),
				new Mutant("I6 endless", END, r -> r.proc(0).setListNext(r.globals().getAllproc()),
						"I6: the list allproc does not end"),
				new Mutant("I7 count", END, r -> r.proc(5).getCred().getUidinfo().setProccnt(1),
						"I7: the process count of user 7 is 1, but should be 2"),
				new Mutant("I7 unknown", END, r -> unhashUser(r, 7),
						"I7: process 6 is charged to user 7, who cannot be found",
						"I7: process 5 is charged to user 7, who cannot be found"),
				new Mutant("I8 fd", END, r -> r.proc(2).getFd().setRefcnt(1),
						"I8: the filedesc of process 4 has the reference count 1, but its holders are 2"),
				new Mutant("I8 vmspace", END, r -> r.proc(4).getVmspace().setRefcnt(3),
						"I8: the vmspace of process 4 has the reference count 3, but its holders are 2"),
				new Mutant("I8 procsig", END, r -> r.proc(6).getProcsig().setRefcnt(0),
						"I8: the procsig of process 6 has the reference count 0, but its holders are 1"),
				new Mutant("I8 plimit", END, r -> r.proc(0).getLimit().setRefcnt(1),
						"I8: the plimit of process 6 has the reference count 1, but its holders are 6"),
				new Mutant("I8 ucred", END, r -> r.proc(6).getCred().getUcred().setRef(1),
						"I8: the ucred of process 6 has the reference count 1, but its holders are 2"),
				new Mutant("I8 uidinfo", END, r -> r.proc(6).getCred().getUidinfo().setRef(9),
						"I8: the uidinfo of process 6 has the reference count 9, but its holders are 3"),
				new Mutant("I8 pcred", END, r -> r.proc(6).getCred().setRefcnt(2),
						"I8: the pcred of process 6 has the reference count 2, but its holders are 1"),
				new Mutant("I8 stolen", END, r -> r.proc(6).setFd(r.proc(1).getFd()),
						"I8: the filedesc of process 6 has the reference count 1, but its holders are 2"),
				new Mutant("I9 unlinked", END, r -> r.proc(2).setPeers(null),
						"I9: process 4 is not in the chain of peers of its leader 2"),
				new Mutant("I9 endless", END, r -> r.proc(4).setPeers(r.proc(4)),
						"I9: the chain of peers of process 2 comes to process 4 twice"),
				new Mutant("I9 stranger", END, r -> r.proc(4).setPeers(r.proc(6)),
						"I9: process 6 is in the chain of peers of 2, but its leader is 6"),
				new Mutant("I9 dead", END, r -> r.proc(4).setPeers(r.proc(3)),
						"I9: process 3 is in the chain of peers of 2, but it does not live"),
				new Mutant("I9 id", END, r -> r.machine.kernel().pfind(4).setPid(44),
						"I9: process 44 in the chain of peers of 2 cannot be found by its id",
						"I13: id 44 of process 44 lies in the free window between 6 and 99999"),
				new Mutant("I10 none", END, r -> r.proc(6).getProcsig().setSigacts(null),
						"I10: process 6 has no signal actions"),
				new Mutant("I10 shared", END, r -> r.proc(4).getProcsig().setSigacts(r.proc(4).getAddr().getSigacts()),
						"I10: the signal state of process 4 has 2 users, but its actions lie in the U-area of process 4",
						"I10: the signal state of process 2 has 2 users, but its actions lie in the U-area of process 4"),
				new Mutant("I10 foreign", END, r -> r.proc(6).getProcsig().setSigacts(r.proc(5).getAddr().getSigacts()),
						"I10: the signal actions of process 6 lie in the U-area of process 5"),
				new Mutant("I11 missing", END, r -> r.globals().getRunq().get(0).setFirst(null),
						"I11: process 6 is runnable, but on no run queue",
						"I11: process 5 is runnable, but on no run queue",
						"I11: process 4 is runnable, but on no run queue",
						"I11: process 2 is runnable, but on no run queue",
						"I11: process 1 is runnable, but on no run queue",
						"I11: process 0 is runnable, but on no run queue"),
				new Mutant("I11 state", END, r -> r.proc(6).setStat(Constants.SIDL),
						"I11: process 6 is on a run queue in state SIDL"),
				new Mutant("I11 swapped", END, r -> r.proc(6).setSflag(0),
						"I11: process 6 is on a run queue, but not in core"),
				new Mutant("I11 running", END, r -> r.machine.kernel().cpu().setCurproc(r.proc(6)),
						"I11: process 6 is on a run queue while it runs"),
				new Mutant("I13", END, r -> r.globals().setNextpid(4),
						"I13: id 6 of process 6 lies in the free window between 4 and 99999",
						"I13: id 5 of process 5 lies in the free window between 4 and 99999"),
				new Mutant("I14", END, r -> r.proc(4).setLeader(r.proc(3)),
						"I9: process 4 is in the chain of peers of 2, but its leader is 3",
						"I14: process 4 lives, but its leader 3 does not"));
	}

	@ParameterizedTest
	@MethodSource("mutants")
	void isNoticed(Mutant mutant) {
		CheckedRun run = new CheckedRun(SCRIPT);
		if (mutant.line == END) {
			run.toEnd();
		} else {
			run.toFork1(mutant.line);
		}
		assertEquals(List.of(), run.now());
		mutant.damage.accept(run);
		assertEquals(String.join("\n", mutant.says), String.join("\n", run.now()));
	}

	@Test
	void everyInvariantButTheOneOfTheVforkHasAMutant() {
		Set<Invariant> tried = EnumSet.of(Invariant.I12);
		mutants().forEach(mutant -> tried.add(Invariant.valueOf(mutant.name.split(" ")[0])));
		assertEquals(EnumSet.allOf(Invariant.class), tried);
	}

	@Test
	void everyMutantTripsItsInvariant() {
		mutants().forEach(mutant -> assertTrue(List.of(mutant.says).stream().anyMatch(
				text -> text.startsWith(mutant.name.split(" ")[0] + ": ")), mutant.name));
	}

	private static Pgrp group(int id, Proc like) {
		Pgrp group = org.forkscope.model.KernelFactory.eINSTANCE.createPgrp();
		group.setId(id);
		group.setSession(like.getPgrp().getSession());
		return group;
	}

	private static void unlinkMember(Proc p) {
		if (p.getPglistPrev() == null) {
			p.getPgrp().setMembers(p.getPglistNext());
		} else {
			p.getPglistPrev().setPglistNext(p.getPglistNext());
		}
	}

	private static void unlinkChild(Proc p) {
		if (p.getSiblingPrev() == null) {
			p.getPptr().setChildren(p.getSiblingNext());
		} else {
			p.getSiblingPrev().setSiblingNext(p.getSiblingNext());
		}
	}

	private static void unhashUser(CheckedRun run, int uid) {
		run.globals().getUihashtbl().stream().filter(b -> b.getFirst() != null && b.getFirst().getUid() == uid)
				.forEach(b -> b.setFirst(null));
	}
}
