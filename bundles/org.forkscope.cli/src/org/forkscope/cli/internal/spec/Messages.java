package org.forkscope.cli.internal.spec;

import org.forkscope.cli.internal.Texts;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	Spec_ambiguous,
	Spec_bare,
	Spec_change,
	Spec_column,
	Spec_detail,
	Spec_enter,
	Spec_event,
	Spec_field,
	Spec_file,
	Spec_function,
	Spec_leave,
	Spec_limit,
	Spec_nextStep,
	Spec_noField,
	Spec_noMachine,
	Spec_noStep,
	Spec_noValue,
	Spec_nothing,
	Spec_number,
	Spec_phase,
	Spec_place,
	Spec_position,
	Spec_return,
	Spec_twoCounts,
	Spec_twoFilters;

	private static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
