package org.forkscope.cli.internal.run;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.script.Suggestions;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a run is to stop.
 *
 * @param text  as the user wrote it
 * @param place the place
 * @param pid   id of the process that has to be there; {@value #ANY} for any
 */
record Until(String text, Place place, int pid) {

	static final int ANY = -1;

	/** Whether the machine is there, when the given step comes next. */
	boolean holds(Machine machine, KernelStack stack, Step next) {
		return place.isAt(machine, next) && (pid == ANY || stack.proc() != null && stack.proc().getPid() == pid);
	}

	/** Reads what a user wrote: {@code phase=PID_SCAN,pid=14}. */
	static final class Converter implements ITypeConverter<Until> {

		private static final long MAX_POSITION = 999_999_999_999_999_999L;

		private Place place;
		private int pid = ANY;

		@Override
		public Until convert(String text) {
			place = null;
			pid = ANY;
			for (String item : text.split(",", -1)) {
				accept(item);
			}
			require(place != null, Messages.Until_noPlace);
			return new Until(text, place, pid);
		}

		private void accept(String item) {
			if (item.startsWith("pid=")) {
				require(pid == ANY, Messages.Until_twice, item);
				pid = (int) number(item, 0, Integer.MAX_VALUE);
			} else {
				require(place == null, Messages.Until_twice, item);
				place = place(item);
			}
		}

		private static Place place(String item) {
			String value = value(item);
			return switch (item.substring(0, item.length() - value.length())) {
				case "phase=" -> new Place.InPhase(phase(value));
				case "line=" -> new Place.OnLine((int) number(item, 1, Integer.MAX_VALUE));
				case "op=" -> new Place.InOperation((int) number(item, 1, Integer.MAX_VALUE));
				case "position=", "position=@", "@" -> new Place.AtPosition(number(item, 0, MAX_POSITION));
				default -> throw new TypeConversionException(Messages.Until_unknown.text(item));
			};
		}

		/** What stands behind the key. */
		private static String value(String item) {
			return item.substring(Math.max(item.indexOf('='), item.indexOf('@')) + 1);
		}

		private static Phase phase(String name) {
			return Arrays.stream(Phase.values()).filter(phase -> phase.name().equals(name)).findFirst().orElseThrow(
					() -> new TypeConversionException(Messages.Until_phase.text(name,
							Suggestions.didYouMean(name, names()), names().collect(Collectors.joining(", ")))));
		}

		private static Stream<String> names() {
			return Arrays.stream(Phase.values()).map(Phase::name);
		}

		private static long number(String item, long min, long max) {
			String digits = value(item);
			boolean isNumber = digits.matches("[0-9]{1,18}");
			if (!isNumber || Long.parseLong(digits) < min || Long.parseLong(digits) > max) {
				String key = item.substring(0, item.length() - digits.length());
				throw new TypeConversionException(Messages.Until_number.text(key, Long.toString(min),
						Long.toString(max), digits));
			}
			return Long.parseLong(digits);
		}

		private static void require(boolean condition, Messages message, Object... arguments) {
			if (!condition) {
				throw new TypeConversionException(message.text(arguments));
			}
		}
	}
}
