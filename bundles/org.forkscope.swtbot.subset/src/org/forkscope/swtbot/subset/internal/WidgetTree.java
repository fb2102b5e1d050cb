package org.forkscope.swtbot.subset.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Searches what is on the screen. UI thread only. */
public final class WidgetTree {

	private WidgetTree() {
	}

	/** The visible widgets at and below the root, each parent before its children. */
	public static Stream<Widget> visible(Widget root) {
		if (root == null || root.isDisposed() || root instanceof Control control && !control.isVisible()) {
			return Stream.empty();
		}
		return Stream.concat(Stream.of(root), children(root).flatMap(WidgetTree::visible));
	}

	private static Stream<Widget> children(Widget widget) {
		Stream<Widget> controls = widget instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.empty();
		return Stream.concat(items(widget), controls);
	}

	// Items of tables, trees and lists have bots of their own and are no part of the search.
	private static Stream<Widget> items(Widget widget) {
		if (widget instanceof ToolBar bar) {
			return Stream.of(bar.getItems());
		}
		if (widget instanceof CTabFolder folder) {
			return Stream.of(folder.getItems());
		}
		if (widget instanceof TabFolder folder) {
			return Stream.of(folder.getItems());
		}
		return widget instanceof ExpandBar bar ? Stream.of(bar.getItems()) : Stream.empty();
	}

	public static List<Shell> visibleShells(Display display) {
		return Stream.of(display.getShells()).filter(Shell::isVisible).toList();
	}

	/** The active shell; while the window manager gives none the focus, the one the user would have to deal with first; null if there is none. */
	public static Shell activeShell(Display display) {
		Shell active = display.getActiveShell();
		return active == null ? foremost(display) : active;
	}

	private static Shell foremost(Display display) {
		return visibleShells(display).stream().max(Comparator.comparing(WidgetTree::isModal).thenComparing(WidgetTree::depth)).orElse(null);
	}

	private static boolean isModal(Shell shell) {
		return (shell.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)) != 0;
	}

	private static int depth(Control shell) {
		return shell.getParent() == null ? 0 : 1 + depth(shell.getParent());
	}
}
