package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.WidgetTree;

/** A view or an editor. */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

	protected final T partReference;
	protected final SWTWorkbenchBot bot;

	/** @throws WidgetNotFoundException if there is no part */
	protected SWTBotWorkbenchPart(T partReference, SWTWorkbenchBot bot) {
		if (partReference == null) {
			throw new WidgetNotFoundException("There is no part");
		}
		this.partReference = partReference;
		this.bot = bot;
	}

	public T getReference() {
		return partReference;
	}

	/** A bot for what is in the part. */
	public SWTBot bot() {
		return new SWTBot(Ui.get(bot.getDisplay(), () -> (Widget) model().getWidget()));
	}

	/** The part as the workbench draws it. UI thread only. */
	final MPart model() {
		return part().getSite().getService(MPart.class);
	}

	/** The part, made if nobody has looked at it yet. UI thread only. */
	final IWorkbenchPart part() {
		IWorkbenchPart part = partReference.getPart(true);
		if (part == null) {
			throw new WidgetNotFoundException(partReference.getId() + " is closed or could not be opened");
		}
		return part;
	}

	public String getTitle() {
		return Ui.get(bot.getDisplay(), partReference::getTitle);
	}

	public boolean isActive() {
		return Ui.get(bot.getDisplay(), () -> partReference.getPage().getActivePartReference() == partReference);
	}

	/** Brings it to the front and gives it the focus. */
	public void show() {
		Ui.run(bot.getDisplay(), () -> partReference.getPage().activate(part()));
	}

	public void setFocus() {
		show();
	}

	public abstract void close();

	/** The buttons of the tool bar, without separators; does not wait. */
	public List<SWTBotToolbarButton> getToolbarButtons() {
		return Ui.get(bot.getDisplay(), this::toolItems).stream().map(this::wrap).toList();
	}

	private SWTBotToolbarButton wrap(ToolItem item) {
		return switch (Ui.get(bot.getDisplay(), item::getStyle) & (SWT.CHECK | SWT.RADIO | SWT.DROP_DOWN)) {
			case SWT.CHECK -> new SWTBotToolbarToggleButton(item);
			case SWT.RADIO -> new SWTBotToolbarRadioButton(item);
			case SWT.DROP_DOWN -> new SWTBotToolbarDropDownButton(item);
			default -> new SWTBotToolbarPushButton(item);
		};
	}

	private List<ToolItem> toolItems() {
		return Stream.ofNullable(model().getToolbar()).flatMap(bar -> WidgetTree.visible((Widget) bar.getWidget()))
				.filter(ToolItem.class::isInstance).map(ToolItem.class::cast).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
	}

	/** The first button with this tool tip; does not wait. */
	public SWTBotToolbarButton toolbarButton(String tooltip) {
		return toolbarButton(tooltip, SWTBotToolbarButton.class);
	}

	/** Does not wait. */
	public SWTBotToolbarPushButton toolbarPushButton(String tooltip) {
		return toolbarButton(tooltip, SWTBotToolbarPushButton.class);
	}

	/** Does not wait. */
	public SWTBotToolbarToggleButton toolbarToggleButton(String tooltip) {
		return toolbarButton(tooltip, SWTBotToolbarToggleButton.class);
	}

	/** Does not wait. */
	public SWTBotToolbarDropDownButton toolbarDropDownButton(String tooltip) {
		return toolbarButton(tooltip, SWTBotToolbarDropDownButton.class);
	}

	/** Does not wait. */
	public SWTBotToolbarRadioButton toolbarRadioButton(String tooltip) {
		return toolbarButton(tooltip, SWTBotToolbarRadioButton.class);
	}

	private <B extends SWTBotToolbarButton> B toolbarButton(String tooltip, Class<B> kind) {
		return getToolbarButtons().stream().filter(button -> button.getToolTipText().equals(tooltip)).filter(kind::isInstance).map(kind::cast)
				.findFirst().orElseThrow(() -> new WidgetNotFoundException("There is no button '" + tooltip + "' but " + tooltips()));
	}

	private List<String> tooltips() {
		return getToolbarButtons().stream().map(SWTBotToolbarButton::getToolTipText).toList();
	}
}
