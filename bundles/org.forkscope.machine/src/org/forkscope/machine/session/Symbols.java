package org.forkscope.machine.session;

import java.util.Map;

import org.forkscope.machine.internal.kernel.Addresses;
import org.forkscope.model.Proc;

/** What the word in a register stands for. */
final class Symbols {

	private static final Map<Integer, String> FUNCTIONS = Map.of(Addresses.FORK_TRAMPOLINE, "fork_trampoline",
			Addresses.FORK_RETURN, "fork_return", Addresses.START_INIT, "start_init", Addresses.KTHREAD_MAIN, "kthread_main");

	private Symbols() {
	}

	/** The flags in it by name, or what is at the address, seen from a process; {@code null} when nothing with a name is. */
	static String of(Proc p, String register, int word) {
		return register.equals("tf_eflags") ? ValueText.flags(register, word) : at(p, word);
	}

	private static String at(Proc p, int address) {
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
