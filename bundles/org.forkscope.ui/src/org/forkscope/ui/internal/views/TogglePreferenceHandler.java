package org.forkscope.ui.internal.views;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches a preference of the views on or off. Which one is said in plugin.xml, behind the class. */
public final class TogglePreferenceHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private String key;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		key = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ViewPreferences.set(key, !ViewPreferences.isOn(key));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(ViewPreferences.isOn(key));
	}
}
