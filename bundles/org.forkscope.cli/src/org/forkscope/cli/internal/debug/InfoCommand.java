package org.forkscope.cli.internal.debug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.forkscope.cli.internal.spec.KernelNames;
import org.forkscope.machine.Phase;
import org.forkscope.machine.script.Suggestions;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.Bookmark;
import org.forkscope.machine.session.Branch;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.RegistersInfo.Register;
import org.forkscope.machine.session.RegistersInfo;

/** Shows tables of what there is. */
final class InfoCommand {

	/** A table: what it prints. */
	private interface Table {
		void print(Debugger debugger);
	}

	private static final Map<String, Table> TABLES = tables();

	private InfoCommand() {
	}

	private static Map<String, Table> tables() {
		Map<String, Table> tables = new LinkedHashMap<>();
		tables.put("breakpoints", InfoCommand::breakpoints);
		tables.put("processes", InfoCommand::processes);
		tables.put("threads", InfoCommand::processes);
		tables.put("frame", InfoCommand::frame);
		tables.put("locals", InfoCommand::locals);
		tables.put("registers", InfoCommand::registers);
		tables.put("allocator", InfoCommand::allocator);
		tables.put("position", InfoCommand::position);
		tables.put("branches", InfoCommand::branches);
		tables.put("bookmarks", InfoCommand::bookmarks);
		tables.put("checkpoints", InfoCommand::bookmarks);
		tables.put("choices", ChoiceCommands::print);
		tables.put("functions", debugger -> KernelNames.get().functions().forEach(debugger::print));
		tables.put("phases", InfoCommand::phases);
		tables.put("events", InfoCommand::events);
		return tables;
	}

	static Command command() {
		return Command.of("info", InfoCommand::execute, "i", "inf").completing((debugger, arguments) -> TABLES.keySet().stream());
	}

	private static void execute(Debugger debugger, String name) {
		List<String> fitting = TABLES.keySet().stream().filter(table -> table.startsWith(name)).toList();
		if (name.isEmpty() || fitting.isEmpty()) {
			throw new CommandException(Messages.Info_which.text(String.join(", ", TABLES.keySet()),
					Suggestions.didYouMean(name, TABLES.keySet().stream())));
		}
		TABLES.get(TABLES.containsKey(name) ? name : fitting.get(0)).print(debugger);
	}

	private static void breakpoints(Debugger debugger) {
		if (debugger.breakpoints().all().isEmpty()) {
			debugger.print(Messages.Info_noBreakpoints.text());
		}
		for (Breakpoint each : debugger.breakpoints().all()) {
			String state = (each.enabled() ? Messages.Info_enabled : Messages.Info_disabled).text();
			String once = each.temporary() ? Messages.Info_temporary.text() : "";
			String from = each.spec().hitCount() == 0 ? "" : Messages.Info_fromHit.text(each.spec().hitCount());
			debugger.print(Messages.Info_breakpoint.text(each.number(), each.text(), state + once + from,
					BreakpointCommands.hits(debugger, each)));
		}
	}

	private static void processes(Debugger debugger) {
		ProcessId selected = debugger.selection().process();
		for (ProcessInfo process : debugger.snapshot().processes()) {
			debugger.print((process.id().equals(selected) ? "* " : "  ") + Lines.process(process));
		}
	}

	private static void frame(Debugger debugger) {
		debugger.print(Lines.frame(debugger, debugger.selection().frameNumber()));
		Phase phase = debugger.selection().frame().phase();
		if (phase != null) {
			debugger.print(Messages.Info_phase.text(phase, phase.firstLine(), phase.lastLine(), phase.summary()));
		}
	}

	private static void locals(Debugger debugger) {
		ProcessId process = debugger.selection().process();
		int depth = debugger.selection().depth();
		debugger.look(inspector -> inspector.locals(process, depth)).forEach(variable -> debugger.print(Lines.variable(variable)));
	}

	private static void registers(Debugger debugger) {
		ProcessId process = debugger.selection().process();
		RegistersInfo registers = debugger.look(inspector -> inspector.registers(process))
				.orElseThrow(() -> new CommandException(Messages.Info_noRegisters.text()));
		registers.trapframe().forEach(register -> debugger.print(line(register)));
		registers.pcb().forEach(register -> debugger.print(line(register)));
	}

	private static String line(Register register) {
		return "%-12s 0x%08x  %s".formatted(register.name(), register.value(), register.symbol() == null ? "" : register.symbol())
				.stripTrailing();
	}

	private static void allocator(Debugger debugger) {
		AllocatorInfo allocator = debugger.snapshot().allocator();
		debugger.print(Messages.Info_allocator.text(allocator.nextpid(), allocator.pidchecked(), allocator.window(),
				allocator.randompid(), allocator.pidMax()));
		AllocatorInfo.Scan scan = allocator.scan();
		if (scan != null) {
			String at = scan.lookingAt() == null ? "" : Messages.Info_lookingAt.text(scan.lookingAt());
			debugger.print(Messages.Info_scan.text(scan.forker(), scan.phase(), scan.candidate()) + at);
		}
		debugger.print(Messages.Info_ids.text(allocator.used().stream().map(use -> Integer.toString(use.id()))
				.collect(Collectors.joining(" "))));
	}

	private static void position(Debugger debugger) {
		long end = debugger.snapshot().end();
		debugger.print(end < 0 ? Messages.Info_position.text(debugger.snapshot().position())
				: Messages.Info_positionOf.text(debugger.snapshot().position(), end));
	}

	private static void branches(Debugger debugger) {
		List<Branch> branches = debugger.debuggee().answer(debugger.session().branches());
		Branch present = debugger.debuggee().answer(debugger.session().branch());
		for (int i = 0; i < branches.size(); i++) {
			debugger.print((branches.get(i) == present ? "* " : "  ")
					+ Messages.Info_branch.text(i + 1, branches.get(i).start(), branches.get(i).name()));
		}
	}

	private static void bookmarks(Debugger debugger) {
		List<Bookmark> bookmarks = debugger.session().bookmarks();
		if (bookmarks.isEmpty()) {
			debugger.print(Messages.Info_noCheckpoints.text());
		}
		for (int i = 0; i < bookmarks.size(); i++) {
			debugger.print(Messages.Info_checkpoint.text(i + 1, bookmarks.get(i).position(), bookmarks.get(i).note()).stripTrailing());
		}
	}

	private static void phases(Debugger debugger) {
		for (Phase phase : Phase.values()) {
			debugger.print(Messages.Info_phase.text(phase, phase.firstLine(), phase.lastLine(), phase.summary()));
		}
	}

	private static void events(Debugger debugger) {
		for (KernelEvent event : KernelEvent.values()) {
			debugger.print(Messages.Info_event.text(event, event.text()));
		}
	}
}
