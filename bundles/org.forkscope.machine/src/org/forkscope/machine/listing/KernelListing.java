package org.forkscope.machine.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.internal.kernel.Sources;
import org.forkscope.machine.listing.ListingLine.Kind;

/** The listings of all files of the kernel. Immutable; any thread may read it. */
public final class KernelListing {

	/** Path of the file that fork1 stands in. */
	public static final String KERN_FORK = Sources.KERN_FORK;
	/** Longer than the longest name, so that the summaries begin in one column, where they are seen in a narrow window. */
	private static final String RULE = "──────────────────";

	private final Map<String, Listing> byPath = new LinkedHashMap<>();

	/** The listings for machines of any kind: with all that a full boot does, and all that goes beyond scripts. */
	public KernelListing() {
		Map<String, TreeMap<Integer, ListingLine>> beyond = new LinkedHashMap<>();
		byFile(KernelRules.HISTORICAL).forEach((file, functions) -> beyond.put(file.path(), lines(functions)));
		byFile(KernelRules.SCRIPT).forEach((file, functions) -> {
			TreeMap<Integer, ListingLine> lines = lines(functions);
			beyond.get(file.path()).forEach(lines::putIfAbsent);
			byPath.put(file.path(), listing(file, lines));
		});
	}

	private static Map<SourceFile, List<KernelFunction<?>>> byFile(KernelRules rules) {
		Kernel kernel = new Kernel(MachineSettings.DEFAULT.withBoot(MachineSettings.Boot.FULL), rules);
		Map<SourceFile, List<KernelFunction<?>>> files = new LinkedHashMap<>();
		kernel.functions.all().forEach(f -> files.computeIfAbsent(f.file(), file -> new ArrayList<>()).add(f));
		return files;
	}

	/** All listings. */
	public List<Listing> all() {
		return List.copyOf(byPath.values());
	}

	/** The listing of a path. */
	public Optional<Listing> file(String path) {
		return Optional.ofNullable(byPath.get(path));
	}

	private static TreeMap<Integer, ListingLine> lines(List<KernelFunction<?>> functions) {
		TreeMap<Integer, ListingLine> lines = new TreeMap<>();
		functions.forEach(function -> addSteps(function, lines));
		functions.forEach(function -> addHead(function, lines));
		return lines;
	}

	private static Listing listing(SourceFile file, TreeMap<Integer, ListingLine> lines) {
		if (file.isNumbered()) {
			addPhases(lines);
		}
		int last = file.isNumbered() ? KernForkText.LINES : lines.lastKey();
		List<ListingLine> all = new ArrayList<>(last);
		for (int n = 1; n <= last; n++) {
			ListingLine line = lines.get(n);
			all.add(line == null ? new ListingLine(n, Kind.BLANK, "", Phase.atLine(n), null) : line);
		}
		return new Listing(file.path(), file.isNumbered(), List.copyOf(all));
	}

	private static void addSteps(KernelFunction<?> function, TreeMap<Integer, ListingLine> lines) {
		for (Step step : function.steps()) {
			ListingLine before = lines.get(step.line());
			String text = before == null ? "    ".repeat(step.nesting() + 1) + step.text() : before.text() + "; " + step.text();
			boolean repeated = before != null && before.text().endsWith(step.text());
			lines.put(step.line(), new ListingLine(step.line(), Kind.STEP, repeated ? before.text() : text, step.phase(),
					function.name()));
		}
	}

	private static void addHead(KernelFunction<?> function, TreeMap<Integer, ListingLine> lines) {
		lines.putIfAbsent(function.firstLine(), new ListingLine(function.firstLine(), Kind.FUNCTION, function.name() + "()", null,
				function.name()));
	}

	/** The head of a phase stands on the last free line before its first step; where there is none, behind the step. */
	private static void addPhases(TreeMap<Integer, ListingLine> lines) {
		for (Phase phase : Phase.values()) {
			lines.values().stream().filter(line -> line.isStep() && line.phase() == phase).findFirst().ifPresent(first -> {
				int free = first.number() - 1;
				if (lines.containsKey(free)) {
					lines.put(first.number(), withHead(first, phase));
				} else {
					lines.put(free, new ListingLine(free, Kind.PHASE, head(phase), phase, first.function()));
				}
			});
		}
	}

	private static String head(Phase phase) {
		return "── " + phase.name() + " " + RULE.substring(phase.name().length()) + " " + phase.summary();
	}

	private static ListingLine withHead(ListingLine line, Phase phase) {
		return new ListingLine(line.number(), line.kind(), line.text() + "    ── " + phase.name(), phase, line.function());
	}
}
