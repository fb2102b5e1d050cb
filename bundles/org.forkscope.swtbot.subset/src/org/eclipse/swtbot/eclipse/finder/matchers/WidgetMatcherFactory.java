package org.eclipse.swtbot.eclipse.finder.matchers;

import java.util.function.Function;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPartReference;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsEqual;

/** Matchers for views, editors and perspectives. They are asked in the UI thread. */
public abstract class WidgetMatcherFactory extends org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory {

	private WidgetMatcherFactory() {
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(String name) {
		return withPartName(IsEqual.equalTo(name));
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(Matcher<String> name) {
		return having("part name", IWorkbenchPartReference::getPartName, name);
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(String id) {
		return withPartId(IsEqual.equalTo(id));
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(Matcher<String> id) {
		return having("part id", IWorkbenchPartReference::getId, id);
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(String title) {
		return withTitle(IsEqual.equalTo(title));
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(Matcher<String> title) {
		return having("title", IWorkbenchPartReference::getTitle, title);
	}

	public static Matcher<IPerspectiveDescriptor> withPerspectiveId(String id) {
		return withPerspectiveId(IsEqual.equalTo(id));
	}

	public static Matcher<IPerspectiveDescriptor> withPerspectiveId(Matcher<String> id) {
		return having("perspective id", IPerspectiveDescriptor::getId, id);
	}

	public static Matcher<IPerspectiveDescriptor> withPerspectiveLabel(String label) {
		return having("perspective label", IPerspectiveDescriptor::getLabel, IsEqual.equalTo(label));
	}

	private static <T> Matcher<T> having(String name, Function<? super T, String> getter, Matcher<String> value) {
		return new FeatureMatcher<T, String>(value, "with " + name, name) {
			@Override
			protected String featureValueOf(T actual) {
				return getter.apply(actual);
			}
		};
	}
}
