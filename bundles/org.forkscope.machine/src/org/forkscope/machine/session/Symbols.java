package org.forkscope.machine.session;

import java.util.Map;

import org.forkscope.machine.internal.kernel.Addresses;
import org.forkscope.model.Proc;

/** What is at an address that a register holds. */
final class Symbols {

	private static final Map<Integer, String> FUNCTIONS = Map.of(Addresses.FORK_TRAMPOLINE, "fork_trampoline",
			Addresses.FORK_RETURN, "fork_return", Addresses.START_INIT, "start_init", Addresses.KTHREAD_MAIN, "kthread_main");

	private Symbols() {
	}

	/** The name of what is there, seen from a process; {@code null} when nothing with a name is. */
	static String of(Proc p, int address) {
		if (address == Addresses.proc(p)) {
			return ValueText.pointer(p);
		}
		int belowFrame = Addresses.frame(p) - address;
		if (belowFrame == 0 || belowFrame == Integer.BYTES) {
			return belowFrame == 0 ? "&frame" : "&frame - " + belowFrame;
		}
		return FUNCTIONS.get(address);
	}
}
