package org.forkscope.ui.internal.views;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/** Texts, colours and icons of one column of rows. What has changed has the colours of the Debug preferences. */
final class RowLabels extends ColumnLabelProvider {

	private final int column;
	private final boolean number;
	private final Icons icons;

	/** @param number whether the column holds numbers */
	RowLabels(int column, boolean number, Icons icons) {
		this.column = column;
		this.number = number;
		this.icons = icons;
	}

	private Cell cell(Object element) {
		// what is no row is the viewer's own offer to show more of them
		return element instanceof Row row ? row.cells().get(column) : Cell.of(column == 0 ? String.valueOf(element) : "");
	}

	@Override
	public String getText(Object element) {
		return cell(element).text();
	}

	@Override
	public Image getImage(Object element) {
		return column == 0 && element instanceof Row row ? icons.image(row.icon(), row.isChanged()) : null;
	}

	@Override
	public Color getForeground(Object element) {
		Cell cell = cell(element);
		String id = cell.isChanged() ? IDebugUIConstants.PREF_CHANGED_DEBUG_ELEMENT_COLOR : cell.color();
		return id == null ? null : JFaceResources.getColorRegistry().get(id);
	}

	@Override
	public Font getFont(Object element) {
		return number ? numberFont() : null;
	}

	/** The font of columns of numbers. */
	static Font numberFont() {
		return JFaceResources.getFont(IDebugUIConstants.PREF_VARIABLE_TEXT_FONT);
	}

	@Override
	public String getToolTipText(Object element) {
		Cell cell = cell(element);
		String was = cell.isChanged() ? NLS.bind(Messages.Row_was, cell.old().isEmpty() ? Messages.Row_nothing : cell.old()) : null;
		String tip = Stream.of(was, cell.tip(), cell.field() == null ? null : cell.field().field()).filter(Objects::nonNull)
				.collect(Collectors.joining("\n"));
		return tip.isEmpty() ? null : tip;
	}
}
