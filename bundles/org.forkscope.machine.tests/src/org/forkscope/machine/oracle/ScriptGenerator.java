package org.forkscope.machine.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Makes random scripts. It runs what it writes on the reference machine, so that most operations find their actor
 * alive. The same arguments always give the same script.
 */
public final class ScriptGenerator {
	private static final List<String> TRICKY_LABELS = List.of("fork", "exit", "NPROC", "RFPROC", "infinity",
			"inherit", "return", "minimal", "_", "Z9-.:", "x".repeat(63));
	private static final String ARROW = " -> ";
	private static final int LONG = 3000;
	private static final int MOST_RECORDS = 100_000_000;
	private static final int BYTES_PER_PROCESS = 900;

	private final Dice dice;
	private final Spelling spelling;
	private final Profile profile;
	private final int operations;
	private final StringBuilder script = new StringBuilder();
	private final ReferenceSession session = new ReferenceSession(new StringBuilder());
	private Machine machine;
	private final Queue<String> recipe = new ArrayDeque<>();
	private final Recipes recipes;
	private Population population;
	private MoveWriter writer;
	private int crowd;
	private int labels;
	private int written;
	private long recordBudget;

	/**
	 * @param seed decides everything that is random
	 * @param operations how many operations the script has; changes of {@link Profile#MALFORMED} come on top
	 */
	public ScriptGenerator(long seed, Profile profile, int operations) {
		dice = new Dice(seed * Profile.values().length + profile.ordinal());
		spelling = new Spelling(dice);
		this.profile = profile == Profile.MALFORMED ? anyOther() : profile;
		this.operations = operations;
		recipes = new Recipes(dice, operations > LONG);
		boolean malformed = profile == Profile.MALFORMED;
		generate();
		if (malformed) {
			new Mutator(dice).mutate(script);
		}
	}

	private Profile anyOther() {
		return Profile.values()[dice.below(Profile.MALFORMED.ordinal())];
	}

	/** @return the script; it may hold bytes that are not ASCII */
	public byte[] bytes() {
		return script.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private void generate() {
		try {
			begin();
			while (written < operations) {
				next();
			}
		} catch (BadScript bad) {
			throw new IllegalStateException("line " + bad.line() + ": " + bad.getMessage() + "\n" + script, bad);
		}
		if (dice.percent(10) && script.length() > 0) {
			script.setLength(script.length() - 1);
		}
	}

	private void begin() throws BadScript {
		for (String line : new MachineLines(dice, spelling, profile, operations).make()) {
			if (dice.percent(15)) {
				append(spelling.noise());
			}
			append(spelling.line(line));
		}
		machine = session.start();
		population = new Population(dice, machine);
		writer = new MoveWriter(dice, spelling, profile, operations > LONG, machine, population);
		crowd = machine.settings.maxproc * dice.pick(30, 60, 80, 95, 100, 200) / 100;
	}

	private void append(String line) throws BadScript {
		if (session.feed(line)) {
			written++;
		}
		script.append(line).append('\n');
	}

	private void next() throws BadScript {
		recordBudget += profile == Profile.DUMPS ? Math.max(100, Math.min(20000, MOST_RECORDS / operations)) : 100;
		if (!recipe.isEmpty() && dice.percent(80)) {
			emit(recipe.remove());
			return;
		}
		Move move = move();
		if (move == Move.RECIPE) {
			startRecipe();
		} else if (move == Move.NOISE) {
			append(spelling.noise());
		} else if (move == Move.DUMP) {
			dump();
		} else {
			operation(writer.write(move));
		}
	}

	private void startRecipe() {
		Proc actor = writer.actor();
		if (actor != null) {
			recipe.addAll(recipes.any(actor.label, this::newLabel));
		}
	}

	private Move move() {
		boolean crowded = machine.nprocs >= crowd;
		if (crowded && dice.percent(60)) {
			return dice.pick(Move.EXIT, Move.EXIT, Move.REAP, Move.REAP, Move.REAP, Move.RELEASE_PARENT,
					Move.RUN_STOPPED);
		}
		if (!crowded && machine.nprocs < crowd / 2 && dice.percent(25)) {
			return dice.pick(Move.FORK, Move.FORK, Move.RFORK, Move.THREAD);
		}
		return weighed();
	}

	private Move weighed() {
		int total = 0;
		for (Move move : Move.values()) {
			total += profile.weight(move);
		}
		int left = dice.below(total);
		for (Move move : Move.values()) {
			left -= profile.weight(move);
			if (left < 0) {
				return move;
			}
		}
		throw new IllegalStateException("weights");
	}

	private void dump() throws BadScript {
		long cost = (long) BYTES_PER_PROCESS * machine.nprocs;
		if (recordBudget >= cost) {
			recordBudget -= cost;
			append(spelling.line("dump"));
		}
	}

	private void operation(String words) throws BadScript {
		if (words == null) {
			return;
		}
		boolean makesProcess = CallRules.MAKE_PROCESS.contains(words.split(" ")[1]);
		if (makesProcess && !isNameless(words)) {
			emit(words + ARROW + newLabel());
			return;
		}
		int before = machine.nprocs;
		emit(words);
		if (makesProcess && machine.nprocs > before) {
			population.bornNameless();
		}
	}

	private void emit(String operation) throws BadScript {
		append(spelling.line(operation));
		int arrow = operation.indexOf(ARROW);
		if (arrow >= 0) {
			String label = operation.substring(arrow + ARROW.length());
			population.born(label, machine.labels.get(label));
		}
	}

	/** Some processes get no label; they can never act, so not too many and none that others depend on. */
	private boolean isNameless(String words) {
		boolean depended = words.contains("vfork") || words.contains("fork1") || words.contains("kthread");
		return !depended && dice.percent(6) && population.nameless() < machine.settings.maxproc / 8;
	}

	private String newLabel() {
		labels++;
		if (labels % 7 == 3 && labels / 7 < TRICKY_LABELS.size()) {
			return TRICKY_LABELS.get(labels / 7);
		}
		return dice.pick("p", "a.", "T-", "_q:", "x") + labels;
	}
}
