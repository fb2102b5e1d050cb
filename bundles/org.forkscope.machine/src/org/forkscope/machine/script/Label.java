package org.forkscope.machine.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a process in a script. The boot labels have the indices 0 to 8 in every script, whatever the kind of boot;
 * the script's own follow in the order of their definition.
 *
 * @param index position in {@link Script#labels()}
 * @param name  as written
 * @param kind  what sort of process it names
 * @param line  where it is defined; 0 for a boot label
 */
public record Label(int index, String name, Kind kind, int line) {

	/** Sorts of processes, as far as the rules of the language tell them apart. */
	public enum Kind {
		/** proc0 and init: always there, and cannot exit. */
		FIRST,
		/** The idle and interrupt threads of a full boot: make no calls. */
		INTERRUPT,
		/** The kernel's daemons of a full boot. */
		DAEMON,
		/** Made by kthread_create in the script. */
		KTHREAD,
		/** Made by a fork call in the script. */
		PROCESS
	}

	public static final Label PROC0 = new Label(0, "proc0", Kind.FIRST, 0);
	public static final Label INIT = new Label(1, "init", Kind.FIRST, 0);
	public static final Label IDLE = new Label(2, "idle", Kind.INTERRUPT, 0);
	public static final Label SWI1 = new Label(3, "swi1", Kind.INTERRUPT, 0);
	public static final Label SWI6 = new Label(4, "swi6", Kind.INTERRUPT, 0);
	public static final Label PAGEDAEMON = new Label(5, "pagedaemon", Kind.DAEMON, 0);
	public static final Label VMDAEMON = new Label(6, "vmdaemon", Kind.DAEMON, 0);
	public static final Label BUFDAEMON = new Label(7, "bufdaemon", Kind.DAEMON, 0);
	public static final Label SYNCER = new Label(8, "syncer", Kind.DAEMON, 0);

	/** All boot labels in index order. */
	public static final List<Label> BOOT = List.of(PROC0, INIT, IDLE, SWI1, SWI6, PAGEDAEMON, VMDAEMON, BUFDAEMON,
			SYNCER);

	private static final Set<String> RESERVED = Set.of("machine", "dump", Actor.KERNEL_WORD, "any", "pgrp", "clone",
			"on", "off");

	/** The boot label of that name. */
	public static Optional<Label> bootLabel(String name) {
		return BOOT.stream().filter(label -> label.name.equals(name)).findFirst();
	}

	/** Whether the language keeps that word for itself, so that it cannot name a process. */
	public static boolean isReserved(String word) {
		return RESERVED.contains(word);
	}

	/** Whether it names a process that exists after a full boot only. */
	public boolean needsFullBoot() {
		return kind == Kind.INTERRUPT || kind == Kind.DAEMON;
	}

	@Override
	public String toString() {
		return name;
	}
}
