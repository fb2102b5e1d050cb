package org.forkscope.swtbot.subset.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;

/** The one way to find things: look, and look again while there is nothing. */
public final class Search<T> extends WaitForObjectCondition<T> {

	private static final int MANY = 40;

	private final Supplier<List<T>> look;
	private final Supplier<List<?>> overview;

	/**
	 * @param what names what is searched
	 * @param look called in the thread of the test, at each try
	 */
	public Search(Matcher<? super T> what, Supplier<List<T>> look) {
		this(what, look, List::of);
	}

	private Search(Matcher<? super T> what, Supplier<List<T>> look, Supplier<List<?>> overview) {
		super(what);
		this.look = look;
		this.overview = overview;
	}

	/** A search that keeps what matches; the candidates are asked for in the UI thread, at each try. */
	@SuppressWarnings("unchecked") // the matcher knows the type
	public static <T> Search<T> among(Supplier<? extends Stream<?>> candidates, Matcher<? super T> matcher) {
		return new Search<>(matcher,
				() -> Ui.get(Ui.display(), () -> candidates.get().filter(matcher::matches).map(found -> (T) found).toList()),
				() -> Ui.get(Ui.display(), () -> candidates.get().limit(MANY).map(String::valueOf).toList()));
	}

	@Override
	protected List<T> findMatches() {
		return look.get();
	}

	@Override
	public String getFailureMessage() {
		List<?> there = overview.get();
		return super.getFailureMessage() + (there.isEmpty() ? "" : "; there are " + there);
	}

	/** What is there now, perhaps nothing. */
	public List<T> now() {
		return findMatches();
	}

	/** The one with this number, as soon as there is any. */
	public T one(int index) {
		return all().get(index);
	}

	/** All of them, as soon as there is any. */
	public List<T> all() {
		return require(this).getAllMatches();
	}

	/** Waits until the condition has found something. */
	public static <C extends WaitForObjectCondition<?>> C require(C condition) {
		try {
			new SWTBot().waitUntil(condition);
			return condition;
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException(condition.getFailureMessage(), e);
		}
	}
}
