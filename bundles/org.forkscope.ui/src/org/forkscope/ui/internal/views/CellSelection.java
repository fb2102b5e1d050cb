package org.forkscope.ui.internal.views;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.viewers.StructuredSelection;
import org.forkscope.debug.model.FieldSource;

/** The selected rows of a table or tree, and the cell that has the cursor. Its field is that at the present stop. */
final class CellSelection extends StructuredSelection implements FieldSelection {

	private final FieldPath path;
	private final Function<FieldPath, FieldSource> fields;

	/** @param path what the cell shows; {@code null} for no field @param fields as for {@link Cells} */
	CellSelection(List<?> rows, FieldPath path, Function<FieldPath, FieldSource> fields) {
		super(rows);
		this.path = path;
		this.fields = fields;
	}

	@Override
	public FieldSource source() {
		return path == null ? null : fields.apply(path);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof CellSelection cells && Objects.equals(path, cells.path);
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + Objects.hashCode(path);
	}
}
