package org.forkscope.ui.internal.views.trapframes;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.RegistersInfo.Register;

/** Says in a few words what a register, or the difference between parent and child, means. */
final class Meanings {

	private static final int CARRY = 1;
	private static final String FLAGS = "tf_eflags";

	private static final Map<String, Meaning> OF_FRAME = Map.of("tf_eax", Meanings::eax, "tf_edx", Meanings::edx, FLAGS,
			Meanings::eflags, "tf_isp", Meanings::isp);
	private static final Map<String, String> OF_PCB = Map.of("pcb_eip", Messages.Meanings_eip, "pcb_esi", Messages.Meanings_esi, "pcb_ebx",
			Messages.Meanings_ebx, "pcb_esp", Messages.Meanings_esp, "pcb_cr3", Messages.Meanings_cr3);

	private Meanings() {
	}

	private interface Meaning {
		/** @return {@code null} for nothing special */
		String of(int parent, int child);
	}

	/**
	 * What a word of the trapframe means.
	 *
	 * @param parent {@code null} where there is none
	 * @param fresh  whether the child has not run yet, so that all that fork has put there is still there
	 */
	static String ofFrame(Register parent, Register child, boolean fresh) {
		String symbol = child.symbol() == null ? "" : child.symbol();
		String difference = parent == null ? "" : difference(parent.value(), child, fresh);
		if (difference.isEmpty() || symbol.isEmpty()) {
			return difference + symbol;
		}
		if (!child.name().equals(FLAGS)) {
			return difference;
		}
		return NLS.bind(Messages.Meanings_andSymbol, difference, symbol);
	}

	private static String difference(int parent, Register child, boolean fresh) {
		boolean differs = parent != child.value();
		Meaning meaning = OF_FRAME.get(child.name());
		String text = meaning == null || !differs && !fresh ? null : meaning.of(parent, child.value());
		if (differs) {
			return NLS.bind(Messages.Meanings_differs, text == null ? "" : text).strip();
		}
		return text == null ? "" : text;
	}

	private static String eax(int parent, int child) {
		return child == 0 ? Messages.Meanings_eax : null;
	}

	private static String edx(int parent, int child) {
		return child == 1 ? Messages.Meanings_edx : null;
	}

	private static String eflags(int parent, int child) {
		return (parent & CARRY) != 0 && (child & CARRY) == 0 ? Messages.Meanings_carry : null;
	}

	private static String isp(int parent, int child) {
		return parent == child ? null : Messages.Meanings_isp;
	}

	/** What a register of the child's pcb is for. @param fresh whether the child has not run yet, so that it is still for that */
	static String ofPcb(Register child, boolean fresh) {
		String role = fresh ? OF_PCB.getOrDefault(child.name(), "") : "";
		if (child.symbol() == null) {
			return role;
		}
		return role.isEmpty() ? child.symbol() : NLS.bind(Messages.Meanings_symbol, child.symbol(), role);
	}
}
