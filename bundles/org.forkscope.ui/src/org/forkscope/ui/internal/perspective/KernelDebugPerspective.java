package org.forkscope.ui.internal.perspective;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.forkscope.ui.internal.views.ViewIds;

/**
 * Arranges what is needed to look into a fork: processes on the left, listing in the middle, tree and registers on the right, the
 * allocator of ids below the listing. All that is about the fork is in sight without a click, at 1280 by 800 pixels too.
 */
public final class KernelDebugPerspective implements IPerspectiveFactory {

	/** Run > Toggle Breakpoint and its relatives; the platform has no constant for it. */
	private static final String BREAKPOINT_ACTION_SET = "org.eclipse.debug.ui.breakpointActionSet";
	private static final String BELOW_ALL = "org.forkscope.ui.folders.bottom";
	private static final String CONSOLE = "org.forkscope.ui.folders.console";
	private static final String LEFT = "org.forkscope.ui.folders.left";
	private static final String RIGHT = "org.forkscope.ui.folders.right";
	private static final String BELOW_RIGHT = "org.forkscope.ui.folders.belowRight";
	private static final String BELOW_EDITORS = "org.forkscope.ui.folders.belowEditors";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		arrange(layout);
		layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
		layout.addActionSet(IDebugUIConstants.DEBUG_ACTION_SET);
		layout.addActionSet(BREAKPOINT_ACTION_SET);
		layout.addPerspectiveShortcut(ViewIds.KERNEL_DEBUG);
		for (String view : new String[] { IDebugUIConstants.ID_DEBUG_VIEW, ViewIds.PROCESS_TREE, ViewIds.PID_ALLOCATOR,
				ViewIds.TRAPFRAMES, ViewIds.PHASES, ViewIds.CHOICES, IDebugUIConstants.ID_VARIABLE_VIEW, IDebugUIConstants.ID_BREAKPOINT_VIEW,
				IDebugUIConstants.ID_EXPRESSION_VIEW, IConsoleConstants.ID_CONSOLE_VIEW, IPageLayout.ID_PROJECT_EXPLORER,
				IPageLayout.ID_OUTLINE }) {
			layout.addShowViewShortcut(view);
		}
	}

	private static void arrange(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout bottom = layout.createFolder(BELOW_ALL, IPageLayout.BOTTOM, 0.82f, editors);
		bottom.addView(IDebugUIConstants.ID_BREAKPOINT_VIEW);
		IFolderLayout console = layout.createFolder(CONSOLE, IPageLayout.RIGHT, 0.4f, BELOW_ALL);
		console.addView(IConsoleConstants.ID_CONSOLE_VIEW);
		IFolderLayout left = layout.createFolder(LEFT, IPageLayout.LEFT, 0.19f, editors);
		left.addView(IDebugUIConstants.ID_DEBUG_VIEW);
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, 0.455f, editors);
		right.addView(ViewIds.PROCESS_TREE);
		IFolderLayout belowRight = layout.createFolder(BELOW_RIGHT, IPageLayout.BOTTOM, 0.42f, RIGHT);
		belowRight.addView(ViewIds.TRAPFRAMES);
		belowRight.addView(IDebugUIConstants.ID_VARIABLE_VIEW);
		belowRight.addView(IDebugUIConstants.ID_EXPRESSION_VIEW);
		IFolderLayout belowEditors = layout.createFolder(BELOW_EDITORS, IPageLayout.BOTTOM, 0.45f, editors);
		belowEditors.addView(ViewIds.PID_ALLOCATOR);
		belowEditors.addView(ViewIds.PHASES);
		belowEditors.addPlaceholder(ViewIds.CHOICES);
	}
}
