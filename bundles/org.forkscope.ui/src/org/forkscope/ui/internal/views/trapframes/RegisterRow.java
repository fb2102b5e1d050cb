package org.forkscope.ui.internal.views.trapframes;

import java.util.List;

import org.forkscope.machine.session.RegistersInfo.Register;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.FieldPath;
import org.forkscope.ui.internal.views.Row;
import org.forkscope.ui.internal.views.ViewColors;

/**
 * A register of two processes: name, both values in hex, both in decimal, what they mean.
 *
 * @param key   its name
 * @param cells the columns
 */
public record RegisterRow(String key, List<Cell> cells) implements Row {

	/**
	 * One register of both.
	 *
	 * @param part    where both have it
	 * @param parent  {@code null} while there is none
	 * @param meaning what the difference means
	 */
	static RegisterRow of(FramePart part, Register parent, Register child, String meaning) {
		Register any = child == null ? parent : child;
		boolean differ = parent != null && child != null && parent.value() != child.value();
		String color = differ ? ViewColors.CHANGED : null;
		FieldPath ofParent = parent == null ? null : part.ofParent(any.name());
		FieldPath ofChild = child == null ? null : part.ofChild(any.name());
		return new RegisterRow(any.name(), List.of(Cell.of(any.name()).tip(any.doc()), hex(parent).in(color).field(ofParent),
				hex(child).in(color).field(ofChild), decimal(parent).in(color).field(ofParent), decimal(child).in(color).field(ofChild),
				Cell.of(meaning).tip(tip(meaning, any))));
	}

	/** The head of a part of the table. */
	static RegisterRow head(String name, String meaning) {
		return new RegisterRow(name, List.of(Cell.of(name), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(meaning).tip(meaning)));
	}

	private static String tip(String meaning, Register register) {
		return meaning.isEmpty() ? register.doc() : meaning + '\n' + register.doc();
	}

	private static Cell hex(Register register) {
		return Cell.of(register == null ? "" : "0x%08x".formatted(register.value()));
	}

	private static Cell decimal(Register register) {
		return Cell.of(register == null ? "" : Integer.toString(register.value()));
	}

	/** The same with values marked that were others at the stop before. @param before {@code null} where it was not there */
	RegisterRow since(RegisterRow before) {
		if (before == null) {
			return this;
		}
		return new RegisterRow(key, List.of(cells.get(0), since(before, 1), since(before, 2), since(before, 3), since(before, 4),
				cells.get(5)));
	}

	private Cell since(RegisterRow before, int column) {
		String old = before.cells.get(column).text();
		return cells.get(column).since(old.isEmpty() ? null : old);
	}

	@Override
	public String icon() {
		return null;
	}
}
