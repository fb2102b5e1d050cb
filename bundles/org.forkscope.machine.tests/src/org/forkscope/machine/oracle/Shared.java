package org.forkscope.machine.oracle;

import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Objects several processes may refer to (specification §2). */
abstract class Shared {
	int refcnt = 1;

	/** A table of open files. */
	static final class FdTable extends Shared {
		int open;

		FdTable copy() {
			FdTable copy = new FdTable();
			copy.open = open;
			return copy;
		}
	}

	/** Signal state with its dispositions. */
	static final class ProcSig extends Shared {
		int flag;
		boolean onHeap;
		final TreeMap<Integer, Integer> handlers = new TreeMap<>();

		ProcSig copy() {
			ProcSig copy = new ProcSig();
			copy.flag = flag;
			copy.handlers.putAll(handlers);
			return copy;
		}
	}

	/** An address space; sizes in pages. */
	static final class VmSpace extends Shared {
		int dsize;
		int ssize;

		VmSpace copy() {
			VmSpace copy = new VmSpace();
			copy.dsize = dsize;
			copy.ssize = ssize;
			return copy;
		}
	}

	/** Resource limits, of which only the number of processes is kept. */
	static final class Limit extends Shared {
		boolean sharemod;
		long cur;
		long max;

		Limit copy() {
			Limit copy = new Limit();
			copy.cur = cur;
			copy.max = max;
			return copy;
		}
	}

	/** Credentials. */
	static final class Cred extends Shared {
		int uid;

		Cred(int uid) {
			this.uid = uid;
		}
	}

	/** Program arguments. */
	static final class Args extends Shared {
		final String text;

		Args(String text) {
			this.text = text;
		}
	}

	/** One more reference to an object that may be absent. */
	static <T extends Shared> T share(T object) {
		if (object != null) {
			object.refcnt++;
		}
		return object;
	}

	/** The object itself where nobody else refers to it; else an own copy, for which it loses a reference. */
	static <T extends Shared> T separate(T object, UnaryOperator<T> copy) {
		if (object.refcnt == 1) {
			return object;
		}
		object.refcnt--;
		return copy.apply(object);
	}

	/** One reference less to an object that may be absent. */
	static void release(Shared object) {
		if (object != null) {
			object.refcnt--;
		}
	}
}
