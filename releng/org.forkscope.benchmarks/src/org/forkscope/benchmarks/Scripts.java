package org.forkscope.benchmarks;

import java.nio.charset.StandardCharsets;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

/** The scripts that are measured. */
final class Scripts {

	private static final int SPARE_SLOTS = 20;

	private Scripts() {
	}

	/** Forks up to a number of live processes, then lets one more be born, exit and be reaped, again and again. */
	static String cycles(int live, int randompid, int cycles) {
		StringBuilder text = new StringBuilder(forks(live, randompid));
		for (int i = 0; i < cycles; i++) {
			text.append("init fork -> p").append(i).append("\np").append(i).append(" exit 0\ninit wait4 any\n");
		}
		return text.toString();
	}

	/** Forks up to a number of live processes. */
	static String forks(int live, int randompid) {
		int maxproc = live + SPARE_SLOTS;
		int pidmax = Math.max(MachineSettings.DEFAULT.pidmax(), MachineSettings.smallestPidmax(maxproc));
		String random = randompid == 0 ? "" : " randompid=" + randompid;
		return "machine maxproc=" + maxproc + " pidmax=" + pidmax + random + "\n" + "init fork\n".repeat(live);
	}

	static Script parse(String text) {
		ParseResult result = ScriptParser.parse(text.getBytes(StandardCharsets.US_ASCII));
		if (result.script() == null) {
			throw new IllegalStateException(result.problems().toString());
		}
		return result.script();
	}
}
