package org.forkscope.swtbot.subset.internal;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** A condition made from a question and a sentence for the case that the answer stays no. */
public final class Check extends DefaultCondition {

	private final BooleanSupplier question;
	private final Supplier<String> failure;

	public Check(BooleanSupplier question, Supplier<String> failure) {
		this.question = question;
		this.failure = failure;
	}

	@Override
	public boolean test() {
		return question.getAsBoolean();
	}

	@Override
	public String getFailureMessage() {
		return failure.get();
	}
}
