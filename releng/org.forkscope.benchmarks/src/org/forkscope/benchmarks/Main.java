package org.forkscope.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures everything, prints a table and writes it as JSON. */
public final class Main {

	private static final int USAGE_ERROR = 64;

	private final PrintStream out;
	private final List<Row> rows = new ArrayList<>();
	private Plan plan = Plan.FULL;
	private Path json = Path.of("benchmarks.json");

	private Main(PrintStream out) {
		this.out = out;
	}

	/** @param args {@code --quick} for few repetitions, {@code --json FILE} for another file than benchmarks.json */
	public static void main(String[] args) throws IOException {
		Main main = new Main(System.out);
		if (main.understands(args)) {
			main.measure();
		} else {
			System.err.println(Messages.text("usage"));
			System.exit(USAGE_ERROR);
		}
	}

	private boolean understands(String[] args) {
		for (int i = 0; i < args.length; i++) {
			if (args[i].equals("--quick")) {
				plan = Plan.QUICK;
			} else if (args[i].equals("--json") && i + 1 < args.length) {
				json = Path.of(args[++i]);
			} else {
				return false;
			}
		}
		return true;
	}

	private void measure() throws IOException {
		double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		out.println(Messages.text("note", load));
		Report.printHead(out);
		Path folder = Files.createTempDirectory("forkscope-bench");
		try {
			measure(folder);
		} finally {
			delete(folder);
		}
		Report.write(json, rows, load);
		out.println(Messages.text("json", json.toAbsolutePath()));
	}

	private void measure(Path folder) throws IOException {
		SpeedRows speed = new SpeedRows(plan);
		speed.cycles(this::add);
		add(speed.fill());
		ScriptRows scripts = new ScriptRows(plan, folder);
		add(scripts.warm());
		add(scripts.cold());
		add(HeapRow.measure(plan));
		add(new HookRow(plan, folder).measure());
		add(speed.listener());
		add(speed.watched());
		new HistoryRows(plan).measure(this::add);
	}

	private void add(Row row) {
		rows.add(row);
		Report.print(out, row);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
