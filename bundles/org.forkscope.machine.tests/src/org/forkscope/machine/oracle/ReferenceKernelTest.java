package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings of the specification that are easy to get wrong, each with its output worked out by hand. */
class ReferenceKernelTest {

	private static String run(String... lines) {
		StringBuilder out = new StringBuilder();
		ReferenceKernel.run(String.join("\n", lines).getBytes(StandardCharsets.US_ASCII), out);
		return out.toString();
	}

	/** What the operations printed, shortened: number, then the end of the record. */
	private static List<String> results(String... lines) {
		return run(lines).lines().filter(line -> !line.startsWith("{\"state\"") && !line.contains("\"knote\""))
				.map(line -> line.replaceAll("^\\{\"op\":(\\d+),.*?\"call\":\"[a-z0-9_]+\",", "$1 ")
						.replaceAll("[{}\"]", ""))
				.toList();
	}

	@Test
	void aParentThatIgnoresChildrenSleepsOnWhenItsVforkedChildDies() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[0,1]", "3 ret:[3,0]", "4 blocked:ppwait", "5 xstat:0",
				"6 skip:blocked", "7 ret:[4,0],status:0", "8 xstat:0", "4 ret:[4,0]", "9 ret:[0,0]"),
				results("init fork -> p", "p nocldwait on", "p fork1 RFPROC -> other", "p vfork -> v", "v exit 0",
						"p open", "init wait4 v", "other exit 0", "p open"));
	}

	@Test
	void aKilledSleeperFinishesItsCallAndThenDies() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[3,0]", "3 blocked:ppwait", "4 blocked:exit1", "5 ret:[0,0]",
				"3 ret:[4,0]", "event:sigexit,pid:3,label:t,sig:9", "4 xstat:256"),
				results("init fork -> l", "l rfork RFPROC|RFTHREAD -> t", "t vfork -> c", "l exit 1",
						"c execve /bin/sh"));
	}

	@Test
	void aKilledStoppedPeerDiesWhenItIsMadeRunnable() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[3,0]", "3 blocked:exit1", "4 ret:[0,0]",
				"event:sigexit,pid:3,label:t,sig:9", "3 xstat:0"),
				results("init fork -> l", "l fork1 RFPROC|RFTHREAD|RFSTOPPED -> t", "l exit 0",
						"kernel setrunnable t"));
	}

	@Test
	void aPeerOfAnotherUserIsNotKilledAndKeepsTheLeaderWaiting() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[3,0]", "3 ret:[0,0]", "4 ret:[4,0]", "5 blocked:exit1",
				"event:sigexit,pid:4,label:b,sig:9", "6 xstat:768", "5 xstat:0"),
				results("init fork -> l", "l rfork RFPROC|RFTHREAD -> rooted", "l setuid 5",
						"l rfork RFPROC|RFTHREAD -> b", "l exit 0", "rooted exit 3"));
	}

	@Test
	void aReapedLabelStandsForWhoeverHasItsPidNow() {
		String wrap = "machine maxproc=4 pidmax=200\n";
		StringBuilder script = new StringBuilder(wrap);
		for (int pid = 2; pid < 200; pid++) {
			script.append("init fork -> p").append(pid).append("\np").append(pid).append(" exit 0\ninit wait4 any\n");
		}
		script.append("init fork -> again\ninit setpgid p100 p100\ninit wait4 p100\nagain exit 7\ninit wait4 p100\n");
		List<String> results = results(script.toString().split("\n"));
		assertEquals(List.of("595 ret:[100,0]", "596 ret:[0,0]", "597 ret:[0,0]", "598 xstat:1792",
				"599 ret:[100,0],status:1792"), results.subList(results.size() - 5, results.size()));
	}

	@Test
	void waitingForProc0MeansTheOwnGroup() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[3,0]", "3 ret:[0,1]", "4 xstat:0", "5 ret:[0,1]", "6 xstat:0",
				"7 ret:[3,0],status:0"),
				results("init fork -> a", "init fork -> b", "a setpgid 0 0", "a exit 0", "b open", "b exit 0",
						"init wait4 proc0"));
	}

	@Test
	void aKernelProcessThatDiesByExitIsInitsAndAskedForAfterExecve() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[0,0]", "3 xstat:512", "4 errno:ECHILD", "5 ret:[2,1],status:512"),
				results("kernel kthread_create k -> k", "k execve /bin/sh", "k exit 2", "proc0 wait4 k",
						"init wait4 k"));
	}

	@Test
	void initIsWokenByOrphansAndSleepsAgain() {
		assertEquals(List.of("1 ret:[2,0]", "2 ret:[3,0]", "3 blocked:ppwait", "4 xstat:0", "5 skip:blocked",
				"6 ret:[0,0]", "3 ret:[4,0]"),
				results("init fork -> a", "a fork -> b", "init vfork -> v", "a exit 0", "init open", "v execve /x"));
	}
}
