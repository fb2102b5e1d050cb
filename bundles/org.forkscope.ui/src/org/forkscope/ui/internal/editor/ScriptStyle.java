package org.forkscope.ui.internal.editor;

import static org.eclipse.swt.SWT.BOLD;
import static org.eclipse.swt.SWT.NORMAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.forkscope.machine.script.Token.Kind;

/** How the kinds of tokens look. What has no style has the colour of plain text. */
enum ScriptStyle {
	COMMENT("scriptComment", NORMAL, Kind.COMMENT),
	STATEMENT("scriptStatement", BOLD, Kind.STATEMENT),
	PROCESS("scriptProcess", NORMAL, Kind.ACTOR, Kind.LABEL, Kind.DEFINITION),
	CALL("scriptCall", BOLD, Kind.CALL),
	FLAG("scriptFlag", NORMAL, Kind.FLAG),
	KEYWORD("scriptKeyword", NORMAL, Kind.KEYWORD, Kind.KEY),
	VALUE("scriptValue", NORMAL, Kind.NUMBER, Kind.VALUE, Kind.NAME, Kind.PATH),
	ERROR("scriptError", NORMAL, Kind.ERROR);

	private static final String PREFIX = "org.forkscope.ui.colors.";

	private final String color;
	private final int fontStyle;
	private final Set<Kind> kinds;

	ScriptStyle(String color, int fontStyle, Kind first, Kind... others) {
		this.color = color;
		this.fontStyle = fontStyle;
		this.kinds = EnumSet.of(first, others);
	}

	static Optional<ScriptStyle> of(Kind kind) {
		return Arrays.stream(values()).filter(style -> style.kinds.contains(kind)).findFirst();
	}

	/** Whether that is the id of a colour of scripts. */
	static boolean isColor(String id) {
		return Arrays.stream(values()).anyMatch(style -> style.colorId().equals(id));
	}

	/** The colour definition in plugin.xml. */
	String colorId() {
		return PREFIX + color;
	}

	/** As in {@code TextAttribute}. */
	int fontStyle() {
		return fontStyle;
	}
}
