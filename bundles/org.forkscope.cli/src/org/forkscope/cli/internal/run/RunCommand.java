package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.Streams;
import org.forkscope.cli.internal.Version;
import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.cli.internal.workload.Together;
import org.forkscope.cli.internal.workload.Workload;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scripts one after the other and prints their records. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class RunCommand implements Callable<Integer> {

	private final Streams streams;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
	private List<String> files;

	@Option(names = "--until", paramLabel = "STOP", converter = Until.Converter.class)
	private Until until;

	@Option(names = "--dump")
	private boolean dump;

	@Option(names = "--check")
	private boolean check;

	@ArgGroup(exclusive = false)
	private Together together;

	@ArgGroup(exclusive = false)
	private Print print;

	@Mixin
	private Journey journey = new Journey();

	@Option(names = "--out", paramLabel = "DIR")
	private Path folder;

	/** @param streams where standard input comes from, and records and messages go */
	public RunCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() {
		List<Workload> workloads = files.stream().map(Workload::new).toList();
		check(workloads);
		try {
			Destination destination = folder == null ? new StandardOutput(streams.out()) : new OutputFolder(folder);
			RunOptions options = new RunOptions(until, dump, check, together, print, journey.isWanted() ? journey : null);
			return new Batch(streams, destination, options).run(workloads);
		} catch (IOException e) {
			streams.say(Messages.RunCommand_cannotMake.text(folder, Failure.reason(e)));
			return Exit.IO_ERROR;
		}
	}

	/** Refuses what can be known to go wrong, before anything is written. */
	private void check(List<Workload> workloads) {
		refuse(workloads.stream().filter(Workload::isStandardInput).count() > 1, Messages.RunCommand_standardInputTwice);
		refuse(print != null && !print.hasPlace() && !journey.isWanted(), Messages.RunCommand_printWhere);
		refuse(until != null && journey.isWanted(), Messages.RunCommand_untilAndBreak);
		refuse(together != null && workloads.stream().anyMatch(Workload::isSession),
				Messages.RunCommand_togetherAndSession);
		refuse(journey.hasTwoConditions(), Messages.RunCommand_twoConditions);
		refuse(journey.saves() && workloads.size() > 1, Messages.RunCommand_saveOne);
		if (folder != null) {
			OutputFolder.clash(workloads).ifPresent(problem -> {
				throw new ParameterException(spec.commandLine(), problem);
			});
		}
	}

	private void refuse(boolean wrong, Messages why) {
		if (wrong) {
			throw new ParameterException(spec.commandLine(), why.text());
		}
	}
}
