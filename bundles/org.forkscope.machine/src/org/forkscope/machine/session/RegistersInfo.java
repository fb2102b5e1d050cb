package org.forkscope.machine.session;

import java.util.List;

/**
 * The registers of a process at one stop.
 *
 * @param process   whose
 * @param trapframe the 18 words of the trapframe, by ascending address
 * @param pcb       registers saved while it does not run
 * @param handler   name of the function that a newborn starts in, or {@code null} once it has started
 */
public record RegistersInfo(ProcessId process, List<Register> trapframe, List<Register> pcb, String handler) {

	/**
	 * A register.
	 *
	 * @param name   its C name, such as {@code tf_eax}
	 * @param value  the word
	 * @param symbol the flags in it by name, or what is at that address, such as {@code fork_return}; {@code null} for neither
	 * @param doc    what it means
	 */
	public record Register(String name, int value, String symbol, String doc) {
	}

	/** The value of a register of the trapframe. @throws IllegalArgumentException when there is none of that name */
	public int word(String name) {
		return trapframe.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow(
				() -> new IllegalArgumentException(name)).value();
	}
}
