package org.forkscope.ui.internal.breakpoints;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.EventBreakpoint;
import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.EventDetail;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.ui.internal.listing.KernelFunctionEntry;

/** The kinds of breakpoints that are not set on a line: what there is to choose from, and how one is made. */
enum BreakpointKind {

	FUNCTION(Messages.BreakpointKind_function, Messages.BreakpointKind_onReturn) {
		@Override
		List<String> places() {
			return KernelFunctionEntry.all().stream().map(KernelFunctionEntry::name).distinct().sorted().toList();
		}

		@Override
		MachineBreakpoint create(String place, boolean option, String detail) throws CoreException {
			return FunctionBreakpoint.create(place, option);
		}
	},

	WATCH(Messages.BreakpointKind_watch, null) {
		@Override
		List<String> places() {
			return Fields.kernel().structs().stream().flatMap(struct -> struct.fields().stream()
					.filter(FieldInfo::hasValue).map(field -> struct.name() + '.' + field.cName())).distinct().toList();
		}

		@Override
		MachineBreakpoint create(String place, boolean option, String detail) throws CoreException {
			int dot = place.indexOf('.');
			return WatchBreakpoint.create(AtAccess.write(place.substring(0, dot), place.substring(dot + 1)));
		}
	},

	EVENT(Messages.BreakpointKind_event, null) {
		@Override
		List<String> places() {
			return Arrays.stream(KernelEvent.values()).map(KernelEvent::text).sorted(Comparator.naturalOrder()).toList();
		}

		@Override
		MachineBreakpoint create(String place, boolean option, String detail) throws CoreException {
			return EventBreakpoint.create(event(place), detail.strip());
		}
	},

	PHASE(Messages.BreakpointKind_phase, Messages.BreakpointKind_onLeave) {
		@Override
		List<String> places() {
			return Arrays.stream(Phase.values()).map(Phase::name).toList();
		}

		@Override
		MachineBreakpoint create(String place, boolean option, String detail) throws CoreException {
			return PhaseBreakpoint.create(Phase.valueOf(place), option);
		}
	};

	private final String text;
	private final String option;

	BreakpointKind(String text, String option) {
		this.text = text;
		this.option = option;
	}

	/** What people choose. */
	String text() {
		return text;
	}

	/** What can be on or off, or {@code null}. */
	String option() {
		return option;
	}

	/** All places that such a breakpoint can have, in words. */
	abstract List<String> places();

	/** Sets a breakpoint at one of the {@link #places}. */
	abstract MachineBreakpoint create(String place, boolean option, String detail) throws CoreException;

	/** The places in which a text occurs, in any case. */
	List<String> matching(String filter) {
		String wanted = filter.strip().toLowerCase(Locale.ROOT);
		return places().stream().filter(place -> place.toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	/** The details to choose from at a place; {@code null} where there is no detail. */
	List<String> details(String place) {
		KernelEvent event = this == EVENT && place != null ? event(place) : null;
		return event == null || !EventDetail.isPossible(event) ? null : EventDetail.choices(event);
	}

	/** What is wrong with a choice, or {@code null}. @param place {@code null} while nothing is chosen */
	String problem(String place, String detail) {
		if (place == null) {
			return NLS.bind(Messages.BreakpointKind_nothing, text);
		}
		return this == EVENT ? EventDetail.problem(event(place), detail.strip()) : null;
	}

	/** The function of the kernel that a machine is in at a place; {@code null} where that can be any. */
	String function(String place) {
		return switch (this) {
			case FUNCTION -> place;
			case PHASE -> BreakpointPlaces.FORK1;
			default -> null;
		};
	}

	private static KernelEvent event(String text) {
		return Arrays.stream(KernelEvent.values()).filter(event -> event.text().equals(text)).findFirst().orElseThrow();
	}
}
