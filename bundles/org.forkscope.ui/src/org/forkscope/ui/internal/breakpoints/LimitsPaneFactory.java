package org.forkscope.ui.internal.breakpoints;

import java.util.Set;

import org.eclipse.debug.ui.IDetailPane;
import org.eclipse.debug.ui.IDetailPaneFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.forkscope.debug.breakpoints.MachineBreakpoint;

/** Offers the pane of limits for one selected breakpoint of ours. */
public final class LimitsPaneFactory implements IDetailPaneFactory {

	@Override
	public Set<String> getDetailPaneTypes(IStructuredSelection selection) {
		return isOurs(selection) ? Set.of(LimitsPane.ID) : Set.of();
	}

	@Override
	public String getDefaultDetailPane(IStructuredSelection selection) {
		return isOurs(selection) ? LimitsPane.ID : null;
	}

	private static boolean isOurs(IStructuredSelection selection) {
		return selection.size() == 1 && selection.getFirstElement() instanceof MachineBreakpoint;
	}

	@Override
	public IDetailPane createDetailPane(String id) {
		return LimitsPane.ID.equals(id) ? new LimitsPane() : null;
	}

	@Override
	public String getDetailPaneName(String id) {
		return LimitsPane.ID.equals(id) ? Messages.LimitsPane_name : null;
	}

	@Override
	public String getDetailPaneDescription(String id) {
		return LimitsPane.ID.equals(id) ? Messages.LimitsPane_description : null;
	}
}
