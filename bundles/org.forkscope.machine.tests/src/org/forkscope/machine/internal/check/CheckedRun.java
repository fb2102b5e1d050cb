package org.forkscope.machine.internal.check;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Globals;
import org.forkscope.model.Proc;

/** A machine with its checks on, and what they said. */
final class CheckedRun {

	final Machine machine;
	final List<Violation> violations = new ArrayList<>();

	/** @param script must be without errors */
	CheckedRun(byte[] script) {
		ParseResult parsed = ScriptParser.parse(script);
		machine = Machine.checked(parsed.script(), new RecordWriter(OutputStream.nullOutputStream()), violations::add);
	}

	CheckedRun(String script) {
		this(script.getBytes(StandardCharsets.US_ASCII));
	}

	CheckedRun toEnd() {
		machine.run();
		return this;
	}

	/** Runs to the first step that fits, which comes next then. */
	CheckedRun to(Predicate<Step> place) {
		machine.setObserver((stack, frame, step) -> !place.test(step));
		machine.run();
		machine.setObserver(null);
		return this;
	}

	/** Runs to a line of the fork1 that makes the last of seven processes. */
	CheckedRun toFork1(int line) {
		return to(step -> step.function().name().equals("fork1") && step.line() == line && globals().getNprocs() > 6);
	}

	Globals globals() {
		return machine.kernel().g;
	}

	Proc proc(int pid) {
		Proc p = machine.kernel().pfind(pid);
		return p == null ? zombie(pid) : p;
	}

	private Proc zombie(int pid) {
		Proc p = globals().getZombproc();
		while (p.getPid() != pid) {
			p = p.getListNext();
		}
		return p;
	}

	/** What all checks say now. */
	List<String> now() {
		return Invariant.checkAll(machine.kernel()).stream().map(Violation::toString).toList();
	}

	List<String> said() {
		return violations.stream().map(Violation::toString).toList();
	}
}
