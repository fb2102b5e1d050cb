package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.forkscope.swtbot.subset.internal.Keys;
import org.forkscope.swtbot.subset.internal.Search;
import org.forkscope.swtbot.subset.internal.Texts;
import org.forkscope.swtbot.subset.internal.Ui;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A bot for one widget. Getters answer at once; actions wait until the widget is enabled, and return when its listeners have run or one of them has opened a dialog. */
public abstract class AbstractSWTBot<T extends Widget> {

	public final T widget;
	public final Display display;

	/** @throws WidgetNotFoundException if the widget is null or disposed */
	protected AbstractSWTBot(T widget) {
		if (widget == null || widget.isDisposed()) {
			throw new WidgetNotFoundException("The widget is " + (widget == null ? "null" : "disposed"));
		}
		this.widget = widget;
		display = widget.getDisplay();
	}

	/** The control that shows the widget. UI thread only. */
	protected abstract Control control();

	/** Where the widget is in its control. UI thread only. */
	protected Rectangle bounds() {
		Point size = control().getSize();
		return new Rectangle(0, 0, size.x, size.y);
	}

	protected final <R> R get(Supplier<R> getter) {
		return Ui.get(display, getter);
	}

	/** Changes the widget, which may make a listener open a dialog. */
	protected final void act(Runnable change) {
		Ui.post(display, change);
	}

	protected final void waitForEnabled() {
		new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
	}

	/** Sends an event to the widget. */
	protected final void send(int type) {
		send(widget, type, event -> { });
	}

	protected final void send(Widget target, int type, Consumer<Event> details) {
		Ui.post(display, () -> {
			if (!target.isDisposed()) {
				Event event = new Event();
				details.accept(event);
				target.notifyListeners(type, event);
			}
		});
	}

	/** Sends a mouse event at the middle of the widget to its control. */
	protected final void sendMouse(int type, int count) {
		sendMouse(type, count, this::bounds);
	}

	/** @param place where in the control; asked in the UI thread */
	protected final void sendMouse(int type, int count, Supplier<Rectangle> place) {
		if (widget.isDisposed()) {
			return; // by a listener of the event before
		}
		Control control = get(this::control);
		send(control, type, event -> {
			Rectangle area = place.get();
			event.x = area.x + area.width / 2;
			event.y = area.y + area.height / 2;
			event.button = 1;
			event.count = count;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : SWT.NONE;
		});
	}

	public String getText() {
		return get(() -> Texts.orEmpty(Texts.text(widget)));
	}

	public String getToolTipText() {
		return get(() -> Texts.orEmpty(Texts.toolTip(widget)));
	}

	public boolean isEnabled() {
		return get(() -> control().isEnabled());
	}

	public boolean isVisible() {
		return get(() -> control().isVisible());
	}

	/** Whether it has the focus. */
	public boolean isActive() {
		return get(() -> control().isFocusControl());
	}

	public void setFocus() {
		waitForEnabled();
		act(() -> control().setFocus());
	}

	public Color foregroundColor() {
		return get(() -> color("getForeground"));
	}

	public Color backgroundColor() {
		return get(() -> color("getBackground"));
	}

	private Color color(String getter) {
		Color own = Texts.property(widget, getter, Color.class);
		return own == null ? Texts.property(control(), getter, Color.class) : own;
	}

	/** Opens the context menu; an item is selected first. */
	public SWTBotRootMenu contextMenu() {
		waitForEnabled();
		prepareContextMenu();
		Matcher<Menu> what = new IsAnything<>("context menu of " + this);
		return new SWTBotRootMenu(new Search<>(what, this::detectMenu).one(0));
	}

	private List<Menu> detectMenu() {
		Control owner = get(this::control);
		send(owner, SWT.MenuDetect, event -> {
			Rectangle bounds = bounds();
			Point middle = owner.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
			event.x = middle.x;
			event.y = middle.y;
		});
		return get(() -> Stream.ofNullable(owner.getMenu()).toList());
	}

	/** What a user does before the right click. */
	protected void prepareContextMenu() {
		setFocus();
	}

	/** An item anywhere in the context menu. */
	public SWTBotMenu contextMenu(String text) {
		return contextMenu().menu(text, true, 0);
	}

	/** Types a key while modifiers such as {@link SWT#CTRL} are held. */
	public AbstractSWTBot<T> pressShortcut(int modifiers, char key) {
		setFocus();
		Keys.press(display, modifiers, key);
		return this;
	}

	@Override
	public String toString() {
		return widget.isDisposed() ? "disposed " + widget.getClass().getSimpleName() : get(widget::toString);
	}
}
