package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads and checks a script line by line (specification §1). */
final class ScriptReader {
	private static final int MOST_HOOKS = 256;

	final Settings settings = new Settings();
	private final Labels labels = new Labels();
	private final Set<String> hooks = new HashSet<>();
	private boolean machineLinesOver;
	private int lastMachineLine;
	private int line;
	private int operations;

	/** Reads a whole script. */
	List<Statement> readAll(byte[] text) throws BadScript {
		List<Statement> statements = new ArrayList<>();
		int from = 0;
		while (from < text.length) {
			int to = endOfLine(text, from);
			Statement statement = readLine(text, from, to);
			if (statement != null) {
				statements.add(statement);
			}
			from = to + 1;
		}
		end();
		return statements;
	}

	private static int endOfLine(byte[] text, int from) {
		int to = from;
		while (to < text.length && text[to] != '\n') {
			to++;
		}
		return to;
	}

	/** Reads the next line; answers null for a machine line and for a line without words. */
	Statement readLine(byte[] text, int from, int to) throws BadScript {
		line++;
		List<String> words = Words.of(text, from, to);
		if (words != null && words.isEmpty()) {
			return null;
		}
		boolean machineLine = words != null && words.get(0).equals("machine");
		if (!machineLine) {
			end();
		}
		try {
			Tokens.require(words != null, "bad byte or 17th word", "");
			return machineLine ? machine(words) : statement(words);
		} catch (IllegalArgumentException wrong) {
			throw new BadScript(line, wrong.getMessage());
		}
	}

	/** The machine lines are over: the first other line or the end of the script is reached. */
	void end() throws BadScript {
		if (machineLinesOver) {
			return;
		}
		machineLinesOver = true;
		if (!settings.combinationHolds()) {
			throw new BadScript(lastMachineLine, "maxproc, pidmax and boot do not go together");
		}
		if (settings.fullBoot) {
			labels.addFullBoot();
		}
	}

	private Statement machine(List<String> words) {
		Tokens.require(!machineLinesOver, "machine line after another line", "");
		Tokens.require(words.size() > 1, "machine line without a pair", "");
		words.subList(1, words.size()).forEach(settings::set);
		lastMachineLine = line;
		return null;
	}

	private Statement statement(List<String> words) {
		if (words.get(0).equals("dump")) {
			Tokens.require(words.size() == 1, "dump stands alone", "");
			return Statement.dump(line);
		}
		Tokens.require(words.size() > 1, "call missing", "");
		return operation(words);
	}

	private Statement operation(List<String> words) {
		String actor = words.get(0);
		String call = words.get(1);
		int arrow = words.lastIndexOf("->");
		boolean labelled = arrow >= 2 && arrow == words.size() - 2;
		List<String> args = words.subList(2, labelled ? arrow : words.size());
		checkActor(actor, call);
		CallRules.check(call, new Arguments(args, labels));
		countHook(call, args);
		String label = labelled ? words.get(arrow + 1) : null;
		if (labelled) {
			Tokens.require(CallRules.MAKE_PROCESS.contains(call), "makes no process: ", call);
			labels.define(label, call.equals("kthread_create"));
		}
		return new Statement(line, ++operations, actor, call, List.copyOf(args), label);
	}

	private void checkActor(String actor, String call) {
		if (actor.equals("kernel")) {
			Tokens.require(CallRules.KERNEL_CALLS.contains(call), "not a call of the kernel: ", call);
			return;
		}
		labels.requireActor(actor);
		Tokens.require(!CallRules.KERNEL_CALLS.contains(call), "only the kernel calls ", call);
		if (call.equals("exit")) {
			Tokens.require(!actor.equals("proc0") && !actor.equals("init"), "cannot exit: ", actor);
		}
		if (call.equals("return")) {
			labels.requireKernelProcess(actor);
		}
	}

	private void countHook(String call, List<String> args) {
		if (call.equals("at_fork") || call.equals("rm_at_fork")) {
			hooks.add(args.get(0));
			Tokens.require(hooks.size() <= MOST_HOOKS, "too many hook names: ", args.get(0));
		}
	}
}
