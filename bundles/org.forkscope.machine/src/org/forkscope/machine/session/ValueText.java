package org.forkscope.machine.session;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.expr.IntType;
import org.forkscope.machine.internal.kernel.ProcFlags;
import org.forkscope.machine.internal.kernel.ReferenceCounts;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;
import org.forkscope.model.Session;
import org.forkscope.model.Uidinfo;
import org.forkscope.model.Vnode;

/** Values as people read them: flags by name, pointers by what they point at, addresses in hex. */
final class ValueText {

	private static final Map<String, BitNames> FLAGS = flagWords();
	private static final Set<String> HEX = Set.of("p_magic", "pcb_cr3", "pcb_esi", "pcb_ebx", "pcb_esp", "pcb_eip", "pcb_ebp",
			"pcb_edi", "tf_eip", "tf_esp", "tf_isp", "tf_fs", "tf_es", "tf_ds", "tf_cs", "tf_ss", "vm_pmap.pm_pdir", "vm_taddr", "vm_daddr",
			"vm_maxsaddr", "vm_minsaddr", "start", "random_state");

	private ValueText() {
	}

	private static Map<String, BitNames> flagWords() {
		Map<String, BitNames> words = new HashMap<>();
		words.put("p_flag", new BitNames().bit("P_ADVLOCK", 0x1).bit("P_CONTROLT", 0x2).bit("P_KTHREAD", 0x4).bit("P_NOLOAD", 0x8)
				.bit("P_PPWAIT", 0x10).bit("P_SELECT", 0x40).bit("P_SUGID", 0x100).bit("P_SYSTEM", 0x200).bit("P_TRACED", 0x800)
				.bit("P_WAITED", 0x1000).bit("P_WEXIT", 0x2000).bit("P_EXEC", 0x4000).bit("P_BUFEXHAUST", 0x100000)
				.bit("P_COWINPROGRESS", 0x400000).bit("P_DEADLKTREAT", 0x800000).bit("P_JAILED", 0x1000000)
				.bit("P_OLDMASK", 0x2000000).bit("P_ALTSTACK", 0x4000000));
		words.put("p_sflag", new BitNames().bit("PS_INMEM", 0x1).bit("PS_OWEUPC", 0x2).bit("PS_PROFIL", 0x4).bit("PS_SINTR", 0x8)
				.bit("PS_TIMEOUT", 0x10).bit("PS_ALRMPEND", 0x20).bit("PS_PROFPEND", 0x40).bit("PS_CVWAITQ", 0x80)
				.bit("PS_SWAPINREQ", 0x100).bit("PS_SWAPPING", 0x200).bit("PS_ASTPENDING", 0x400).bit("PS_NEEDRESCHED", 0x800));
		words.put("p_acflag", new BitNames().bit("AFORK", 1).bit("ASU", 2).bit("ACOMPAT", 4).bit("ACORE", 8).bit("AXSIG", 0x10));
		words.put("p_traceflag", new BitNames().bit("KTRFAC_SYSCALL", 2).bit("KTRFAC_SYSRET", 4).bit("KTRFAC_NAMEI", 8)
				.bit("KTRFAC_GENIO", 0x10).bit("KTRFAC_PSIG", 0x20).bit("KTRFAC_USER", 0x80).bit("KTRFAC_INHERIT", 0x40000000)
				.bit("KTRFAC_ROOT", 0x80000000));
		words.put("ps_flag", new BitNames().bit("PS_NOCLDWAIT", 1).bit("PS_NOCLDSTOP", 2));
		words.put("p_lflags", new BitNames().bit("PL_SHAREMOD", 1));
		words.put("c_flags", new BitNames().bit("CALLOUT_LOCAL_ALLOC", 1).bit("CALLOUT_ACTIVE", 2).bit("CALLOUT_PENDING", 4)
				.bit("CALLOUT_MPSAFE", 8));
		words.put("mtx_flags", new BitNames().bit("MTX_SPIN", 1).bit("MTX_RECURSE", 2));
		words.put("eflags", new BitNames().bit("MAP_ENTRY_COW", 4).bit("MAP_ENTRY_NEEDS_COPY", 8));
		words.put("tf_eflags", new BitNames().bit("PSL_C", 0x1).bit("PSL_MBO", 0x2).bit("PSL_PF", 0x4).bit("PSL_AF", 0x10)
				.bit("PSL_Z", 0x40).bit("PSL_N", 0x80).bit("PSL_T", 0x100).bit("PSL_I", 0x200).bit("PSL_D", 0x400).bit("PSL_V", 0x800));
		BitNames signals = BitNames.signals();
		for (String set : new String[] { "p_siglist", "p_sigmask", "p_oldsigmask", "ps_sigignore", "ps_sigcatch", "ps_sigonstack",
				"ps_sigintr", "ps_sigreset", "ps_signodefer", "ps_siginfo", "ps_osigset", "ps_usertramp" }) {
			words.put(set, signals);
		}
		return words;
	}

	/** A flag word by the names of its bits. @param name the field's C name */
	static String flags(String name, int value) {
		return FLAGS.get(name).format(value);
	}

	/** The bits of all flag words by name, signals not included: in C, their names stand for numbers. */
	static Map<String, Integer> flagBits() {
		Map<String, Integer> bits = new HashMap<>();
		FLAGS.values().forEach(names -> bits.putAll(names.bits()));
		bits.keySet().removeAll(BitNames.signals().bits().keySet());
		return bits;
	}

	/** The value that names of flags stand for, or nothing when the field has no such names or does not know one. */
	static OptionalLong flagNumber(String name, String text) {
		return FLAGS.containsKey(name) ? FLAGS.get(name).parse(text) : OptionalLong.empty();
	}

	/** A value of a field or local. @param name its C name */
	static String of(String name, Object value) {
		if (value instanceof Integer number) {
			return number(name, number);
		}
		if (value instanceof KernelObject object) {
			return pointer(object);
		}
		if (value instanceof int[] || value instanceof long[]) {
			return value instanceof int[] ints ? java.util.Arrays.toString(ints) : java.util.Arrays.toString((long[]) value);
		}
		if (value instanceof String text) {
			return '"' + text + '"';
		}
		return value == null ? "NULL" : value.toString();
	}

	/** A number of an expression. @param name the local or field that it was read from; empty when it was computed */
	static String of(String name, IntType type, long number) {
		boolean isWord = number == (int) number || type == IntType.UNSIGNED && isWord(name);
		return isWord ? number(name, (int) number) : type.text(number);
	}

	/** Whether the bits count, and not the number that they make. */
	private static boolean isWord(String name) {
		return FLAGS.containsKey(name) || name.equals("flags") || HEX.contains(name);
	}

	/** A value as part of a sentence: a process by its pid alone. */
	static String brief(String name, Object value) {
		return value instanceof Proc p ? Integer.toString(p.getPid()) : of(name, value);
	}

	private static String number(String name, int value) {
		if (FLAGS.containsKey(name)) {
			return flags(name, value);
		}
		if (name.equals("flags")) {
			return ForkFlag.format(value);
		}
		if (name.equals("p_stat")) {
			return ProcFlags.state(value);
		}
		return HEX.contains(name) ? "0x%08x".formatted(value) : Integer.toString(value);
	}

	/** A pointer by what it points at. */
	static String pointer(KernelObject object) {
		if (object == null) {
			return "NULL";
		}
		if (object instanceof Proc p) {
			return "proc " + p.getPid();
		}
		if (object instanceof Pgrp group) {
			return "pgrp " + group.getId();
		}
		if (object instanceof Session session) {
			return "session " + session.getSid();
		}
		if (object instanceof Vnode vnode) {
			return "vnode " + vnode.getPath() + " (" + references(vnode.getUsecount()) + ')';
		}
		if (object instanceof Uidinfo user) {
			return "uidinfo " + user.getUid() + " (" + references(user.getRef()) + ')';
		}
		return counted(object);
	}

	private static String counted(KernelObject object) {
		String name = org.forkscope.model.Fields.kernel().of(object.eClass()).name();
		int count = ReferenceCounts.of(object);
		return count < 0 ? name : name + " (" + references(count) + ')';
	}

	private static String references(int count) {
		return count == 1 ? "1 ref" : count + " refs";
	}
}
