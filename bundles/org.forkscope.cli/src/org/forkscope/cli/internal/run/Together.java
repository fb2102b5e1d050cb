package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.file.Failure;
import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.internal.concurrent.ChoiceList;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.concurrent.Chooser;
import org.forkscope.machine.internal.concurrent.ConcurrentWorkload;
import org.forkscope.machine.internal.concurrent.ImpossibleChoiceException;
import org.forkscope.machine.internal.kernel.KernelRules;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for runs in which all processes run at once. */
final class Together {

	/** The kinds of kernels. */
	enum Mode {
		GIANT, NO_GIANT
	}

	@Option(names = "--together", required = true, paramLabel = "MODE", converter = ModeConverter.class)
	private Mode mode;

	@Option(names = "--cpus", paramLabel = "N", converter = CpusConverter.class)
	private int cpus = 2;

	@Option(names = "--choices", paramLabel = "FILE", converter = ChoicesConverter.class)
	private ChoicesFile choices;

	/** The kernel that runs. With Giant there is one processor. */
	KernelRules rules() {
		return mode == Mode.GIANT ? KernelRules.HISTORICAL : KernelRules.noGiant(cpus);
	}

	/** Who chooses which process takes the next step. */
	Chooser chooser(ConcurrentWorkload workload) {
		return choices == null ? Chooser.STEADY : new ChoiceList(choices.text().choices(), workload, Chooser.STEADY);
	}

	/** Says which choice of the file cannot be taken. */
	String problem(ImpossibleChoiceException impossible) {
		return choices.name() + ": " + choices.text().problem(impossible.index(), impossible.getMessage()).getMessage();
	}

	/** A file of choices. @param name of the file @param text what is in it */
	record ChoicesFile(String name, ChoiceText text) {
	}

	/** Reads a mode. */
	static final class ModeConverter implements ITypeConverter<Mode> {
		@Override
		public Mode convert(String word) {
			return switch (word) {
				case "giant" -> Mode.GIANT;
				case "no-giant" -> Mode.NO_GIANT;
				default -> throw new TypeConversionException(Messages.Together_mode.text(word));
			};
		}
	}

	/** Reads a number of processors. */
	static final class CpusConverter implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String word) {
			if (!word.matches("[1-" + Scheduling.MOST_CPUS + "]")) {
				throw new TypeConversionException(Messages.Together_cpus.text(Scheduling.MOST_CPUS, word));
			}
			return Integer.valueOf(word);
		}
	}

	/** Reads a file of choices. */
	static final class ChoicesConverter implements ITypeConverter<ChoicesFile> {
		@Override
		public ChoicesFile convert(String file) {
			try {
				return new ChoicesFile(file, ChoiceText.parse(Files.readString(Path.of(file))));
			} catch (IOException e) {
				throw new TypeConversionException(Messages.Workload_cannotRead.text(file, Failure.reason(e)));
			} catch (ChoicesException e) {
				throw new TypeConversionException(file + ": " + e.getMessage());
			}
		}
	}
}
