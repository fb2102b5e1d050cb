package org.forkscope.machine.oracle;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sequences that chance alone seldom brings about. */
final class Recipes {
	/** {@code P} is the actor, {@code $x} a new label that is the same throughout. */
	private static final List<String> LASTING = List.of(
			// a group that is left behind by the process it is named after
			"P setpgid 0 0;P fork -> $a;$a setpgid 0 0;$a fork -> $b;$a setpgid 0 P;$a setsid;$b setpgid 0 P;$a setsid",
			// a terminal that goes away with the leader of its session
			"P fork -> $s;$s setsid;$s ctty;$s fork -> $a;$a fork -> $b;$s exit 0;$a fork -> $c;$b setsid;"
					+ "$b fork -> $d",
			// a trace that only root may change, and a child that is no longer marked as having changed its user
			"P ktrace on inherit;P fork -> $a;$a setuid 7;$a execve /bin/sh;$a ktrace on;$a ktrace off;$a fork -> $b;"
					+ "$b ktrace on",
			// a leader kills a peer its parent waits for, and others
			"P fork -> $l;$l rfork RFPROC|RFTHREAD -> $q;$l rfork RFPROC|RFTHREAD|RFMEM -> $x;"
					+ "$x fork1 RFPROC|RFTHREAD|RFPPWAIT -> $y;$l exit 3",
			// a killed sleeper that is woken too early, once by another child
			"P fork -> $l;$l rfork RFPROC|RFTHREAD -> $t;$t fork -> $o;$t vfork -> $v;$l exit 0;$o exit 1;"
					+ "$v execve /bin/sh 1 2",
			// a leader that may not kill all its peers, one of which is stopped
			"P fork -> $l;$l rfork RFPROC|RFTHREAD -> $r;$l setuid 5;$l rfork RFPROC|RFTHREAD -> $b;"
					+ "$l fork1 RFPROC|RFTHREAD|RFSTOPPED -> $z;$l exit 0;kernel setrunnable $z;$r exit 3",
			// a parent that ignores children and waits for one of several
			"P fork -> $a;$a nocldwait on;$a fork -> $o;$a vfork -> $v;$v exit 0;init wait4 $v;$a open;init fork -> $n;"
					+ "$n exit 9;init wait4 $n;$o exit 0;$a open",
			"init wait4 proc0;proc0 fork -> $a;$a exit 1;proc0 wait4 init;proc0 wait4 proc0;proc0 wait4 pgrp",
			"P fork -> $a;$a fork -> $b;$b exit 4;$a wait4 proc0;$a exit 1;P wait4 proc0",
			"P vfork -> $a;$a vfork -> $b;$b vfork -> $c;$c exit 0;$b execve /bin/sh;$a exit 2",
			"P rfork RFPROC|RFSIGSHARE -> $a;$a nocldwait on;P fork -> $b;$b exit 1;P wait4 any;$a execve /bin/sh;"
					+ "$a sigaction 5 55;P sigaction 5 1;P execve /bin/sh",
			"kernel kthread_create k RFTHREAD -> $k;$k rfork RFPROC|RFTHREAD -> $m;$k fork -> $n;$k return;"
					+ "$m exit 1;$n exit 2");
	private static final List<String> WEARING = List.of(
			"P fork1 RFPROC|RFNOWAIT|RFPPWAIT -> $a;$a execve /bin/sh;$a exit 1;P open",
			"init setsid;init fork -> $a;$a setpgid 0 0;$a exit 0;init wait4 pgrp;init setpgid 0 proc0",
			"proc0 nocldwait on;proc0 fork -> $a;$a exit 0;proc0 wait4 any;proc0 vfork -> $b;$b exit 0",
			"init sharemod on;init setrlimit NPROC 3;init fork -> $a;$a setuid 9;$a setrlimit NPROC 4;"
					+ "$a setrlimit NPROC 2 3;$a fork -> $b;$a fork -> $c");
	private static final Pattern NEW_LABEL = Pattern.compile("\\$([a-z])");

	private final Dice dice;
	private final boolean lasting;

	Recipes(Dice dice, boolean lasting) {
		this.dice = dice;
		this.lasting = lasting;
	}

	/** The operations of one recipe. */
	List<String> any(String actor, Supplier<String> newLabel) {
		String recipe = lasting || dice.percent(75) ? dice.pick(LASTING) : dice.pick(WEARING);
		String text = recipe.replaceAll("\\bP\\b", Matcher.quoteReplacement(actor));
		for (Matcher found = NEW_LABEL.matcher(text); found.find(); found = NEW_LABEL.matcher(text)) {
			text = text.replace(found.group(), newLabel.get());
		}
		return List.of(text.split(";"));
	}
}
