package org.forkscope.swtbot.subset.internal;

import java.util.function.Predicate;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** A matcher made from a test and its name. */
public final class WidgetMatcher<T extends Widget> extends TypeSafeMatcher<T> {

	private final String description;
	private final Predicate<? super Widget> test;

	public WidgetMatcher(String description, Predicate<? super Widget> test) {
		super(Widget.class);
		this.description = description;
		this.test = test;
	}

	@Override
	protected boolean matchesSafely(T widget) {
		return test.test(widget);
	}

	@Override
	public void describeTo(Description target) {
		target.appendText(description);
	}
}
