package org.forkscope.machine.session;

import org.forkscope.machine.Phase;
import org.forkscope.machine.expr.Expression;

/**
 * A place or an event at which the machine stops, or says something.
 *
 * @param id        the owner's name for it; comes back in {@link Stop#points()}
 * @param place     where or when
 * @param filter    for which processes
 * @param hitCount  only when it is reached for this time, counted from 1, and then every time; 0 for every time
 * @param condition must hold; {@code null} for no condition
 * @param message   printed instead of stopping; {@code null} to stop
 */
public record StopPoint(String id, Place place, ProcessFilter filter, int hitCount, Condition condition, Message message) {

	/** Where or when. */
	public sealed interface Place {
	}

	/** A phase of fork1. @param leave whether it is left; else entered, before its first step */
	public record AtPhase(Phase phase, boolean leave) implements Place {
		/** When the phase is entered. */
		public AtPhase(Phase phase) {
			this(phase, false);
		}
	}

	/** A line of a file of the kernel. @param file its path, such as {@code sys/kern/kern_fork.c} */
	public record AtLine(String file, int line) implements Place {
	}

	/** A line of the workload, before it is executed. */
	public record AtScriptLine(int line) implements Place {
	}

	/** A function of the kernel. @param returned whether it has returned; else entered */
	public record AtFunction(String function, boolean returned) implements Place {
	}

	/**
	 * A read or a write of a field.
	 *
	 * @param struct     the structure, such as {@code proc}
	 * @param field      the field's C name, such as {@code p_pptr}
	 * @param serial     only of the structure with this number; 0 for any
	 * @param access     which of the two
	 * @param onlyChange of the writes, only those by which the value becomes another
	 */
	public record AtAccess(String struct, String field, int serial, Access access, boolean onlyChange) implements Place {

		/** Writes of a field of any structure of a sort. */
		public static AtAccess write(String struct, String field) {
			return new AtAccess(struct, field, 0, Access.WRITE, false);
		}

		/** The same field, accessed in another way. */
		public AtAccess with(Access other) {
			return new AtAccess(struct, field, serial, other, onlyChange);
		}

		/** The same, but of the writes only those by which the value becomes another. */
		public AtAccess onlyChanges() {
			return new AtAccess(struct, field, serial, access, true);
		}
	}

	/** Something that happens in the kernel. @param detail what exactly, as {@link KernelEvent} says; empty for any */
	public record AtEvent(KernelEvent event, String detail) implements Place {
	}

	/** Tells at a hit whether it counts. */
	@FunctionalInterface
	public interface Condition {
		/** @throws IllegalArgumentException when it cannot be told; the machine stops then and says why */
		boolean holds(Inspector inspector, ProcessId process, int depth);

		/**
		 * A condition that holds when an expression is neither 0 nor NULL.
		 *
		 * @throws org.forkscope.machine.expr.ExpressionException when the text is no expression
		 */
		static Condition of(String text) {
			Expression expression = Expression.parse(text);
			return (inspector, process, depth) -> expression.evaluate(inspector.scope(process, depth)).isTrue();
		}
	}

	/** Makes the text to print at a hit. */
	@FunctionalInterface
	public interface Message {
		/** The text. */
		String text(Inspector inspector, ProcessId process, int depth);
	}

	/** Only for the process of a pid, or for any when that is negative. */
	public StopPoint(String id, Place place, int pid, int hitCount) {
		this(id, place, pid < 0 ? ProcessFilter.ANY : new ProcessFilter.Pid(pid), hitCount, null, null);
	}

	/** The same, but it prints a message instead of stopping the machine. */
	public StopPoint printing(Message text) {
		return new StopPoint(id, place, filter, hitCount, condition, text);
	}

	/** A stop point for any process and every time. */
	public static StopPoint of(String id, Place place) {
		return new StopPoint(id, place, ProcessFilter.ANY, 0, null, null);
	}
}
