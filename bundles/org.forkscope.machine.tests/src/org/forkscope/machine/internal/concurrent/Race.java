package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.check.Invariant;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelListener;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.FurtherCall;
import org.forkscope.machine.script.FurtherLines;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Proc;

/** A machine driven by an explicit list of choices, for tests of races. */
final class Race {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final RecordWriter records = new RecordWriter(bytes);
	private final ConcurrentWorkload[] workload = new ConcurrentWorkload[1];
	private final List<String> reversals = new ArrayList<>();
	private boolean inOrder = true;
	private final Machine machine;

	private Race(KernelRules rules, String text) {
		String script = text.lines().map(Race::marked).collect(Collectors.joining("\n"));
		ParseResult parsed = ScriptParser.parse(script.getBytes(StandardCharsets.US_ASCII)).together();
		assertTrue(parsed.isGood(), () -> parsed.problems().toString());
		machine = Machine.concurrent(parsed.script(), rules, records, w -> {
			workload[0] = w;
			return Chooser.STEADY;
		});
		machine.kernel().events.add(new KernelListener() {
			@Override
			public void lockOrder(Proc p, String held, String wanted) {
				reversals.add("process " + p.getPid() + " takes " + wanted + " while it holds " + held);
				assertTrue(!inOrder, reversals::toString);
			}
		});
	}

	/** Lines with a call that scripts do not have stand in comments. */
	private static String marked(String line) {
		String[] words = line.strip().split("\\s+");
		return words.length > 1 && FurtherCall.byWord(words[1]) != null ? FurtherLines.MARK + " " + line : line;
	}

	/** With Giant, as it was. */
	static Race giant(String script) {
		return new Race(KernelRules.HISTORICAL, script);
	}

	/** Without Giant, on two processors. */
	static Race noGiant(String script) {
		return new Race(KernelRules.noGiant(2), script);
	}

	/** Checks the invariants after every step from now on: one that breaks fails the test. */
	Race sound() {
		machine.checkInvariants(violation -> fail(violation.position() + ": " + violation));
		return this;
	}

	/** Locks may be taken out of order; otherwise that fails the test. */
	Race outOfOrder() {
		inOrder = false;
		return this;
	}

	/** Which locks were taken out of order. */
	List<String> reversals() {
		return reversals;
	}

	/** Lines for children of init that die at once, one after the other. @param first the id of the first @param wait how init waits */
	static String lives(int first, int count, String wait) {
		StringBuilder lives = new StringBuilder();
		for (int id = first; id < first + count; id++) {
			lives.append("init fork -> q%1$d\nq%1$d exit 0\ninit %2$s\n".formatted(id, wait));
		}
		return lives.toString();
	}

	/** A place for choices: the line of a function whose step says this. */
	String place(String function, String text) {
		return machine.kernel().functions.all().stream().filter(f -> f.name().equals(function)).flatMap(f -> f.steps().stream())
				.filter(step -> step.text().equals(text)).map(step -> function + ":" + step.line()).findFirst().orElseThrow();
	}

	/** Follows a list of choices and then stands still. */
	Race choose(String choices) {
		ChoiceList list = new ChoiceList(ChoiceText.parse(choices).choices(), workload[0], Chooser.STILL);
		workload[0].setChooser(list);
		machine.run();
		return this;
	}

	/** Says that a list of choices cannot be followed, because a process that it names cannot take over. */
	void cannot(String choices) {
		assertThrows(IllegalStateException.class, () -> choose(choices));
	}

	/** Invariants that do not hold now. */
	List<String> violations() {
		return Invariant.checkAll(machine.kernel()).stream().map(Violation::toString).toList();
	}

	/** Runs on until nobody can take a step. */
	Race finish() {
		workload[0].setChooser(Chooser.STEADY);
		machine.run();
		return this;
	}

	Kernel kernel() {
		return machine.kernel();
	}

	/** The process of a label. */
	Proc proc(String label) {
		return machine.workload().script().labels().stream().filter(l -> l.name().equals(label)).findFirst()
				.map(machine.workload()::proc).orElseThrow();
	}

	/** The records so far. */
	List<String> records() {
		records.flush();
		return bytes.toString(StandardCharsets.US_ASCII).lines().collect(Collectors.toList());
	}

	/** What the kernel panicked about, or {@code null}. */
	String panic() {
		return machine.kernel().panicText();
	}
}
