package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Bits.*;

import java.util.List;

/** Writes the words of one operation; null when the machine gives no occasion for it. */
final class MoveWriter {
	private static final List<String> PATHS = List.of("/bin/sh", "/sbin/init", "/usr/local/bin/seventeen-letters",
			"/nonexistent", "/", "/a/", "/usr/libexec/getty", "/bin/test+x.1_2", "/nonexistent/");
	private static final List<String> NODES =
			List.of("kern.randompid", "kern.lastpid", "kern.fast_vfork", "kern.maxproc");
	private static final int MOST_HOOKS = 8;
	private static final int LARGEST = Integer.MAX_VALUE;

	private final Dice dice;
	private final Spelling spelling;
	private final FlagWords flagWords;
	private final int bossesChance;
	private final Machine m;
	private final Population population;
	/** Long scripts do without what wears a machine out: bosses without rights, sleeps nobody can end. */
	private final boolean lasting;

	MoveWriter(Dice dice, Spelling spelling, Profile profile, boolean lasting, Machine machine,
			Population population) {
		this.dice = dice;
		this.spelling = spelling;
		this.population = population;
		this.lasting = lasting;
		bossesChance = profile == Profile.KTHREADS ? 30 : 12;
		flagWords = new FlagWords(dice, profile);
		m = machine;
	}

	String write(Move move) {
		return switch (move) {
			case FORK -> by(actor(), "fork");
			case VFORK -> vfork();
			case RFORK -> by(actor(), "rfork " + flags(flagWords.making() | flagWords.wait(4)));
			case FORK1 -> by(actor(), "fork1 " + flags(fork1Flags()));
			case SELF_RFORK -> by(actor(), dice.pick("rfork ", "fork1 ") + flags(flagWords.self()));
			case THREAD -> by(actor(), thread());
			case EXECVE -> by(actor(), execve());
			case EXIT -> by(population.mortalActor(), exit());
			case LEADER_EXIT -> by(population.leaderWithPeers(), exit());
			case RETURN -> by(population.kernelProcess(), "return");
			case REAP -> reap();
			case WAIT4 -> by(actor(), "wait4 " + waitTarget() + dice.pick("", "", "", " clone"));
			case SETSID -> by(actor(), "setsid");
			case SETPGID -> setpgid();
			case CTTY -> by(dice.percent(60) ? population.actor() : sessionLeader(), "ctty");
			case KTHREAD -> "kernel kthread_create " + kthreadName() + kthreadFlags();
			case AT_FORK -> m.forkList.size() < MOST_HOOKS ? "kernel at_fork " + hook() : null;
			case RM_AT_FORK -> "kernel rm_at_fork " + hook();
			case RUN_STOPPED -> setrunnable();
			case RELEASE_PARENT -> releaseParent();
			case STRAY -> stray();
			default -> accounting(actor(), move);
		};
	}

	/** A parent that ignores children may never be woken. */
	private String vfork() {
		Proc actor = actor();
		boolean wearing = actor != null && actor.ignoresChildren() && !actor.children.isEmpty();
		return lasting && wearing ? null : by(actor, "vfork");
	}

	private String accounting(Proc actor, Move move) {
		boolean boss = actor == m.init || actor == m.proc0;
		boolean wearing = move == Move.SETUID || move == Move.NOCLDWAIT;
		return lasting && boss && wearing ? null : by(actor, accounting(move));
	}

	private String flags(int flags) {
		boolean wearing = (flags & RFPPWAIT) != 0 && (flags & RFNOWAIT) != 0;
		return spelling.flags(lasting && wearing ? flags & ~RFNOWAIT : flags);
	}

	private String accounting(Move move) {
		return switch (move) {
			case SETUID -> "setuid " + spelling.number(uid());
			case SETRLIMIT -> "setrlimit NPROC " + limit() + (dice.percent(40) ? " " + limit() : "");
			case SYSCTL -> "sysctl " + dice.pick(NODES) + (dice.percent(60) ? " " + spelling.number(setting()) : "");
			case SBRK -> "sbrk " + spelling.number(dice.pick(0, 1, dice.below(500), dice.below(131073), 131072));
			case PROFIL -> "profil " + dice.pick("on", "on", "off");
			case SIGACTION -> "sigaction " + spelling.number(dice.between(1, 31)) + " "
					+ spelling.number(dice.pick(0, 1, 2, dice.between(2, 5000), LARGEST));
			case NOCLDWAIT -> "nocldwait " + dice.pick("on", "on", "off");
			case SHAREMOD -> "sharemod " + dice.pick("on", "off");
			case CPU -> "cpu " + spelling.number(dice.pick(0, dice.below(30), dice.below(300), 1000));
			case KTRACE -> "ktrace " + dice.pick("on", "on inherit", "on inherit", "off");
			default -> "open";
		};
	}

	private static String by(Proc actor, String words) {
		return actor == null ? null : actor.label + " " + words;
	}

	/** Mostly anybody, often init or proc0. */
	Proc actor() {
		if (dice.percent(bossesChance)) {
			Proc boss = dice.percent(70) ? m.init : m.proc0;
			return Population.canAct(boss) ? boss : population.actor();
		}
		return population.actor();
	}

	private int fork1Flags() {
		return dice.percent(10) ? dice.pick(FORK, VFORK)
				: flagWords.making() | flagWords.kernelOnly() | flagWords.wait(20);
	}

	private String thread() {
		int flags = flagWords.thread();
		return dice.percent(75) ? "rfork " + flags(flags)
				: "fork1 " + flags(flags | flagWords.wait(40) | flagWords.kernelOnly());
	}

	private String execve() {
		String path = dice.pick(PATHS);
		return "execve " + path + (dice.percent(50) ? "" : " " + spelling.number(dice.below(200)) + " "
				+ spelling.number(dice.pick(0, dice.below(100), 16384)));
	}

	private String exit() {
		return "exit " + spelling.number(dice.percent(50) ? 0 : dice.below(256));
	}

	private String reap() {
		Proc zombie = population.reapable();
		if (zombie == null) {
			return null;
		}
		boolean clone = zombie.sigparent != SIGCHLD ^ dice.percent(4);
		String target = zombie.label == null || dice.percent(40) ? dice.pick("any", "any", "pgrp") : zombie.label;
		return zombie.parent.label + " wait4 " + target + (clone ? " clone" : "");
	}

	private String waitTarget() {
		return dice.percent(60) ? dice.pick("any", "pgrp") : population.anyLabel();
	}

	private String setpgid() {
		Proc p = actor();
		if (p == null) {
			return null;
		}
		String target = dice.percent(50) ? "0" : relative(p);
		String group = dice.percent(40) ? "0" : dice.percent(50) ? relative(p) : groupMember(p);
		return p.label + " setpgid " + target + " " + group;
	}

	/** A child, itself, or any label. */
	private String relative(Proc p) {
		Proc child = p.children.first();
		if (child != null && child.label != null && dice.percent(60)) {
			return child.label;
		}
		return dice.percent(30) ? p.label : population.anyLabel();
	}

	private String groupMember(Proc p) {
		Proc first = p.parent == null ? p : p.parent.pgrp.members.first();
		return first.label == null ? population.anyLabel() : first.label;
	}

	private Proc sessionLeader() {
		Proc p = population.actor();
		Proc leader = p == null ? null : p.pgrp.session.leader;
		return leader != null && Population.canAct(leader) ? leader : p;
	}

	private int uid() {
		return dice.percent(20) ? 0 : dice.pick(1, 2, 100, 100, 1000 + dice.below(8), LARGEST);
	}

	private String limit() {
		return dice.percent(8) ? "infinity"
				: spelling.number(dice.pick(0, 1, dice.below(12), dice.below(12), dice.below(100), LARGEST));
	}

	private int setting() {
		return dice.pick(-1, 0, 1, 2, 99, 100, 101, dice.below(2000), m.settings.pidmax - 100,
				m.settings.pidmax - 99, Integer.MIN_VALUE, LARGEST);
	}

	private String kthreadName() {
		return dice.pick("k", "worker", "exactly-16-chars", "seventeen-letters", "a-name-that-is-much-too-long",
				"kernel", "_.:-");
	}

	private String kthreadFlags() {
		if (dice.percent(40)) {
			return "";
		}
		int flags = flagWords.making() & ~RFPROC & ~RFPPWAIT | flagWords.kernelOnly();
		flags &= dice.percent(85) ? ~RFCFDG : ~0;
		return " " + spelling.flags(lasting ? flags & ~RFSIGSHARE : flags);
	}

	private String hook() {
		return dice.pick("one", "two", "three", "dump", "x" + dice.below(10));
	}

	private String setrunnable() {
		Proc proc = population.stopped();
		String label = proc == null || dice.percent(8) ? population.anyLabel() : proc.label;
		return "kernel setrunnable " + label;
	}

	private String releaseParent() {
		Proc child = population.vforked();
		return by(child, dice.percent(55) ? execve() : exit());
	}

	/** Somebody who may be unborn, blocked or gone. */
	private String stray() {
		Proc idler = population.unableToAct();
		String label = idler == null || dice.percent(30) ? population.anyLabel() : idler.label;
		return Labels.NEVER_ACTORS.contains(label) ? null
				: label + " " + dice.pick("open", "fork", "setpgid 0 " + population.anyLabel(),
						"wait4 " + population.anyLabel(), "cpu 1");
	}
}
