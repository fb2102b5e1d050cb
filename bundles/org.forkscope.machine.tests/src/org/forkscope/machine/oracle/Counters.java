package org.forkscope.machine.oracle;

/** The counters of {@code cnt}: each a call count and a page count, modulo 2^32. */
final class Counters {
	final String name;
	private int calls;
	private int pages;

	Counters(String name) {
		this.name = name;
	}

	void count(int pagesOfChild) {
		calls++;
		pages += pagesOfChild;
	}

	long calls() {
		return Integer.toUnsignedLong(calls);
	}

	long pages() {
		return Integer.toUnsignedLong(pages);
	}
}
