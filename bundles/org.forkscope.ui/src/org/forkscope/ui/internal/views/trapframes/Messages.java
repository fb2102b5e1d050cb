package org.forkscope.ui.internal.views.trapframes;

import org.eclipse.osgi.util.NLS;

/** Texts of the view on trapframes. */
public final class Messages extends NLS {

	public static String FrameRows_alone;
	public static String FrameRows_none;
	public static String FrameRows_notMade;
	public static String FrameRows_pair;
	public static String FrameRows_pcb;
	public static String FrameRows_saved;
	public static String FrameRows_startsIn;
	public static String Meanings_andSymbol;
	public static String Meanings_carry;
	public static String Meanings_cr3;
	public static String Meanings_differs;
	public static String Meanings_eax;
	public static String Meanings_ebx;
	public static String Meanings_edx;
	public static String Meanings_eip;
	public static String Meanings_esi;
	public static String Meanings_esp;
	public static String Meanings_isp;
	public static String Meanings_symbol;
	public static String TrapframesView_child;
	public static String TrapframesView_childDecimal;
	public static String TrapframesView_meaning;
	public static String TrapframesView_parent;
	public static String TrapframesView_parentDecimal;
	public static String TrapframesView_register;
	public static String TrapframesView_table;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
