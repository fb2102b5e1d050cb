package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.Streams;
import org.forkscope.cli.internal.Version;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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
			return new Batch(streams, destination, new RunOptions(until, dump, check, together, print)).run(workloads);
		} catch (IOException e) {
			streams.say(Messages.RunCommand_cannotMake.text(folder, Failure.reason(e)));
			return Exit.IO_ERROR;
		}
	}

	/** Refuses what can be known to go wrong, before anything is written. */
	private void check(List<Workload> workloads) {
		if (workloads.stream().filter(Workload::isStandardInput).count() > 1) {
			throw new ParameterException(spec.commandLine(), Messages.RunCommand_standardInputTwice.text());
		}
		if (folder != null) {
			OutputFolder.clash(workloads).ifPresent(problem -> {
				throw new ParameterException(spec.commandLine(), problem);
			});
		}
	}
}
