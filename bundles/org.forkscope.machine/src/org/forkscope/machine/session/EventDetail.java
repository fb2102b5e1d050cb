package org.forkscope.machine.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.forkscope.machine.Errno;
import org.forkscope.machine.internal.check.Invariant;

/** What can narrow a kernel event down. */
public final class EventDetail {

	private static final List<String> COLLISIONS = List.of("pid", "pgrp", "session", "zombie");
	private static final List<String> SHARED = List.of("filedesc", "vmspace", "procsig", "plimit", "ucred", "pargs");
	private static final List<String> TIMED = List.of("endtsleep", "realitexpire", "schedcpu", "roundrobin");
	private static final List<String> NOTES = List.of("NOTE_EXIT", "NOTE_FORK", "NOTE_EXEC", "NOTE_TRACKERR", "NOTE_CHILD");
	private static final List<String> RECORDS = List.of("ktrsyscall", "ktrsysret", "ktrnamei", "ktrpsig", "ktrcsw");
	private static final Set<KernelEvent> SIGNALS = EnumSet.of(KernelEvent.SIGNAL, KernelEvent.STOPPED, KernelEvent.HANDLER);
	private static final Set<KernelEvent> PATTERNS = EnumSet.of(KernelEvent.CONSOLE, KernelEvent.PANIC);
	private static final String SIGNAL = "[1-9]|[12][0-9]|3[01]";

	private EventDetail() {
	}

	/** Whether the event has a detail at all. */
	public static boolean isPossible(KernelEvent event) {
		return switch (event) {
			case PID_COLLISION, ERRNO, SLEEPING, SHARED, UNSHARED, COPIED, FREED, AT_FORK, SIGNAL, STOPPED, HANDLER, CALLOUT, KEVENT,
					KTRACE, LOCK_CONTENDED, LOCK_ORDER, INVARIANT, PANIC, CONSOLE -> true;
			default -> false;
		};
	}

	/** The details to choose from; empty where any text may be right. */
	public static List<String> choices(KernelEvent event) {
		return switch (event) {
			case PID_COLLISION -> COLLISIONS;
			case SHARED, UNSHARED, COPIED, FREED -> SHARED;
			case CALLOUT -> TIMED;
			case KEVENT -> NOTES;
			case KTRACE -> RECORDS;
			case INVARIANT -> Arrays.stream(Invariant.values()).map(Invariant::name).toList();
			case ERRNO -> Arrays.stream(Errno.values()).map(Errno::name).toList();
			default -> List.of();
		};
	}

	/** What is wrong with a detail, in a sentence, or {@code null}. An empty one stands for any. */
	public static String problem(KernelEvent event, String detail) {
		if (detail.isEmpty()) {
			return null;
		}
		if (!isPossible(event)) {
			return Messages.EventDetail_none.text(event.text());
		}
		List<String> choices = choices(event);
		if (!choices.isEmpty() && !choices.contains(detail)) {
			return Messages.EventDetail_choice.text(detail, String.join(", ", choices));
		}
		if (SIGNALS.contains(event) && !detail.matches(SIGNAL)) {
			return Messages.EventDetail_signal.text(detail);
		}
		return PATTERNS.contains(event) ? patternProblem(detail) : null;
	}

	private static String patternProblem(String pattern) {
		try {
			Pattern.compile(pattern);
			return null;
		} catch (PatternSyntaxException e) {
			return Messages.EventDetail_pattern.text(e.getDescription(), e.getIndex() + 1);
		}
	}
}
