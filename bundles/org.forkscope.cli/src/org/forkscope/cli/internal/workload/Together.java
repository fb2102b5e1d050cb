package org.forkscope.cli.internal.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.internal.concurrent.ChoiceList;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.concurrent.Chooser;
import org.forkscope.machine.internal.concurrent.ConcurrentWorkload;
import org.forkscope.machine.internal.concurrent.ImpossibleChoiceException;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.session.ChoicesCheck;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for runs in which all processes run at once. */
public final class Together {

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
	public KernelRules rules() {
		return mode == Mode.GIANT ? KernelRules.HISTORICAL : KernelRules.noGiant(cpus);
	}

	/** Who chooses which process takes the next step. */
	public Chooser chooser(ConcurrentWorkload workload) {
		return choices == null ? Chooser.STEADY : new ChoiceList(choices.text().choices(), workload, Chooser.STEADY);
	}

	/** Says which choice of the file cannot be taken. */
	public String problem(ImpossibleChoiceException impossible) {
		return choices.name() + ": " + choices.text().problem(impossible.index(), impossible.getMessage()).getMessage();
	}

	/**
	 * A script whose processes run at once.
	 *
	 * @throws UnreadableException with a sentence that names the file of choices when they cannot be followed
	 */
	public Loaded apply(Loaded script) throws UnreadableException {
		Scheduling scheduling = mode == Mode.GIANT ? new Scheduling(Scheduling.Mode.GIANT, 1)
				: new Scheduling(Scheduling.Mode.NO_GIANT, cpus);
		try {
			return script.with(ChoicesCheck.course(script.script(), scheduling, choices == null ? "" : choices.source()));
		} catch (ChoicesException e) {
			throw new UnreadableException(choices.name() + ": " + e.getMessage());
		}
	}

	/** A file of choices. @param name of the file @param source what is in it @param text the same, read */
	record ChoicesFile(String name, String source, ChoiceText text) {
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
				String source = Files.readString(Path.of(file));
				return new ChoicesFile(file, source, ChoiceText.parse(source));
			} catch (IOException e) {
				throw new TypeConversionException(Messages.Workload_cannotRead.text(file, Failure.reason(e)));
			} catch (ChoicesException e) {
				throw new TypeConversionException(file + ": " + e.getMessage());
			}
		}
	}
}
