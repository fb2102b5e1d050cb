package org.eclipse.swtbot.swt.finder.matchers;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.forkscope.swtbot.subset.internal.Texts;
import org.forkscope.swtbot.subset.internal.WidgetMatcher;
import org.forkscope.swtbot.subset.internal.WidgetTree;
import org.hamcrest.Matcher;
import org.hamcrest.core.AllOf;
import org.hamcrest.core.AnyOf;

/** Matchers for widgets. They are asked in the UI thread. */
public abstract class WidgetMatcherFactory {

	private static final String ID_KEY = "org.eclipse.swtbot.widget.key";

	protected WidgetMatcherFactory() {
	}

	/** The whole text. */
	public static <T extends Widget> Matcher<T> withText(String text) {
		return new WidgetMatcher<>("with text '" + text + "'", hasText(text::equals));
	}

	/** The text without mnemonic marks and without what follows a tab. */
	public static <T extends Widget> Matcher<T> withMnemonic(String text) {
		String expected = Texts.withoutMnemonic(text);
		return new WidgetMatcher<>("with mnemonic '" + text + "'", reads(expected));
	}

	/** The whole text matches the expression. */
	public static <T extends Widget> Matcher<T> withRegex(String regex) {
		return new WidgetMatcher<>("with regex '" + regex + "'", hasText(text -> text.matches(regex)));
	}

	/** Somewhere after a label with this text, in the same shell. */
	public static <T extends Widget> Matcher<T> withLabel(String text) {
		Predicate<Widget> label = reads(Texts.withoutMnemonic(text));
		return new WidgetMatcher<>("with label '" + text + "'", widget -> widget instanceof Control control && follows(label, control));
	}

	private static boolean follows(Predicate<Widget> label, Control control) {
		return WidgetTree.visible(control.getShell()).takeWhile(widget -> widget != control)
				.anyMatch(widget -> (widget instanceof Label || widget instanceof CLabel) && label.test(widget));
	}

	/** The whole tool tip. */
	public static <T extends Widget> Matcher<T> withTooltip(String text) {
		return new WidgetMatcher<>("with tooltip '" + text + "'", widget -> text.equals(Texts.toolTip(widget)));
	}

	/** The value that the widget keeps under {@code org.eclipse.swtbot.widget.key}. */
	public static <T extends Widget> Matcher<T> withId(String value) {
		return withId(ID_KEY, value);
	}

	public static <T extends Widget> Matcher<T> withId(String key, String value) {
		return new WidgetMatcher<>("with id '" + value + "'", widget -> value.equals(widget.getData(key)));
	}

	/** Inside a group with this text. */
	public static <T extends Widget> Matcher<T> inGroup(String text) {
		Predicate<Widget> group = reads(Texts.withoutMnemonic(text));
		return new WidgetMatcher<>("in group '" + text + "'", widget -> isBelow(group, parent(widget)));
	}

	private static boolean isBelow(Predicate<Widget> group, Control parent) {
		return parent != null && (parent instanceof Group && group.test(parent) || isBelow(group, parent.getParent()));
	}

	private static Control parent(Widget widget) {
		return Texts.property(widget, "getParent", Control.class);
	}

	public static <T extends Widget> Matcher<T> widgetOfType(Class<T> type) {
		return new WidgetMatcher<>("of type '" + type.getSimpleName() + "'", type::isInstance);
	}

	/** @param name how messages name the style */
	public static <T extends Widget> Matcher<T> withStyle(int style, String name) {
		return new WidgetMatcher<>("with style '" + name + "'", widget -> (widget.getStyle() & style) != 0);
	}

	@SafeVarargs
	public static <T extends Widget> Matcher<T> allOf(Matcher<? extends T>... matchers) {
		return new AllOf<>(WidgetMatcherFactory.<T>parts(matchers));
	}

	@SafeVarargs
	public static <T extends Widget> Matcher<T> anyOf(Matcher<? extends T>... matchers) {
		return new AnyOf<>(WidgetMatcherFactory.<T>parts(matchers));
	}

	@SuppressWarnings("unchecked") // each of them rejects what it does not know
	private static <T extends Widget> List<Matcher<? super T>> parts(Matcher<?>... matchers) {
		return Stream.of(matchers).<Matcher<? super T>>map(matcher -> (Matcher<? super T>) matcher).toList();
	}

	private static Predicate<Widget> reads(String expected) {
		return hasText(text -> Texts.readable(text).equals(expected));
	}

	private static Predicate<Widget> hasText(Predicate<String> test) {
		return widget -> {
			String text = Texts.text(widget);
			return text != null && test.test(text);
		};
	}
}
