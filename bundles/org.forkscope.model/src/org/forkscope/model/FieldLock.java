package org.forkscope.model;

/** A letter in the key of locks that sys/proc.h gives with its fields. In early 2001 most of it was an intention: Giant covers. */
public enum FieldLock {

	NONE('*'), FORK_WAIT('a'), CONSTANT('b'), PROC('c'), ALLPROC('d'), PROCTREE('e'), SESSION('f'), PGRP('g'), CALLOUT('h'),
	MASTER_SESSION('i'), SCHED('j'), PINNED('k'), ATTACHING('l'), GIANT('m'), LAZY('n');

	private final char letter;

	FieldLock(char letter) {
		this.letter = letter;
	}

	/** The letter. */
	public char letter() {
		return letter;
	}

	/** What guards the field, in a few words. */
	public String text() {
		return Messages.text(this);
	}

	/** @throws IllegalArgumentException when the key has no such letter */
	static FieldLock of(char letter) {
		for (FieldLock lock : values()) {
			if (lock.letter == letter) {
				return lock;
			}
		}
		throw new IllegalArgumentException("no lock letter: " + letter);
	}
}
