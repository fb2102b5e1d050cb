package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of the bits and states of a proc. */
public final class ProcFlags {

	private static final String[] STATES = { "0", "SIDL", "SRUN", "SSLEEP", "SSTOP", "SZOMB", "SWAIT", "SMTX" };

	/** Bits of p_flag that state records show, in their order. */
	public static final ProcFlags RECORDED = new ProcFlags().with("P_CONTROLT", Constants.P_CONTROLT).with("P_KTHREAD",
			Constants.P_KTHREAD).with("P_NOLOAD", Constants.P_NOLOAD).with("P_PPWAIT", Constants.P_PPWAIT).with("P_SUGID",
					Constants.P_SUGID).with("P_SYSTEM", Constants.P_SYSTEM).with("P_WEXIT", Constants.P_WEXIT).with("P_EXEC",
							Constants.P_EXEC);

	/** Bits of p_sflag that state records show, in their order. */
	public static final ProcFlags SFLAG_RECORDED = new ProcFlags().with("PS_INMEM", Constants.PS_INMEM).with("PS_PROFIL",
			Constants.PS_PROFIL);

	private final Map<String, Integer> bits = new LinkedHashMap<>();

	private ProcFlags() {
	}

	private ProcFlags with(String name, int bit) {
		bits.put(name, bit);
		return this;
	}

	/** Names of the bits that are set. */
	public List<String> names(int value) {
		List<String> names = new ArrayList<>();
		bits.forEach((name, bit) -> {
			if ((value & bit) != 0) {
				names.add(name);
			}
		});
		return names;
	}

	/** Name of a state of p_stat. */
	public static String state(int stat) {
		return stat >= 0 && stat < STATES.length ? STATES[stat] : Integer.toString(stat);
	}
}
