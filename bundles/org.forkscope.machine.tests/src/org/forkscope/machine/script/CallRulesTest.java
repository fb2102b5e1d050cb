package org.forkscope.machine.script;

import static org.forkscope.machine.script.Scripts.bad;
import static org.forkscope.machine.script.Scripts.good;
import static org.forkscope.machine.script.Scripts.lastOperation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments of every call, at and beyond their limits. The process is {@code a}, another one {@code b}. */
class CallRulesTest {

	private static final String[] HEAD = { "init fork -> a", "init fork -> b" };

	private static Arguments arguments(String line) {
		return lastOperation(HEAD[0], HEAD[1], line).arguments();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a fork", "a vfork", "a setsid", "a open", "a ctty", "a rfork 0", "a rfork RFPROC|RFFDG",
			"a rfork 0x10|4|RFMEM", "a rfork 4294967295", "a rfork 0xFFFFFFFF|00", "a rfork RFPPWAIT|RFSTOPPED",
			"a fork1 RFHIGHPID", "a rfork RFPROC|RFPROC", "a execve /", "a execve /bin/ls 0 0",
			"a execve /a_b-c.d/+e/ 131072 16384", "a execve /x 0x20000 0x4000", "a exit 0", "a exit 255", "a exit 0xff",
			"a exit -0", "a wait4 any", "a wait4 pgrp clone", "a wait4 b", "a wait4 a clone", "a setpgid 0 0",
			"a setpgid b 0", "a setpgid 0 b", "a setpgid a b", "a setuid 0", "a setuid 2147483647",
			"a setrlimit NPROC 0", "a setrlimit NPROC 2147483647 infinity", "a setrlimit NPROC infinity",
			"a setrlimit NPROC infinity 5", "a sysctl kern.randompid", "a sysctl kern.randompid -2147483648",
			"a sysctl kern.lastpid 2147483647", "a sysctl kern.fast_vfork 0", "a sysctl kern.maxproc -0x80000000",
			"a ktrace on", "a ktrace on inherit", "a ktrace off", "a sharemod on", "a sharemod off", "a profil on",
			"a profil off", "a nocldwait on", "a nocldwait off", "a sbrk 0", "a sbrk 131072", "a sigaction 1 0",
			"a sigaction 31 2147483647", "a sigaction 9 0", "a cpu 0", "a cpu 1000", "kernel kthread_create w",
			"kernel kthread_create w 0", "kernel kthread_create w RFSTOPPED|RFHIGHPID|RFCFDG",
			"kernel kthread_create w 0x7fffffff", "kernel at_fork h", "kernel rm_at_fork h", "kernel setrunnable a",
			"kernel setrunnable init" })
	void acceptsWhatTheRulesAllow(String line) {
		good(HEAD[0], HEAD[1], line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a foo", "kernel", "kernel foo", "a fork 0", "a vfork x", "a setsid 0", "a open /x",
			"a ctty on", "a rfork", "a rfork RFPROC RFFDG", "a rfork |RFPROC", "a rfork RFPROC|", "a rfork RFPROC||RFFDG",
			"a rfork |", "a rfork -0", "a rfork RFPROC|-4", "a rfork 4294967296", "a rfork 0x100000000|RFPROC", "a rfork 0x",
			"a rfork rfproc", "a rfork RFPROCC", "a rfork RFPROC,RFFDG", "a rfork RFKERNELONLY", "a fork1",
			"a fork1 99999999999999999999", "a execve", "a execve x", "a execve bin/ls", "a execve /x 1",
			"a execve /x 1 2 3", "a execve /x 131073 0", "a execve /x 0 16385", "a execve /x -1 0", "a execve /a:b",
			"a execve /a*", "a execve /a|b", "a exit", "a exit 256", "a exit -1", "a exit 0 0", "a exit x", "a exit +1",
			"a wait4", "a wait4 clone", "a wait4 any any", "a wait4 any clone x", "a wait4 0", "a wait4 5", "a wait4 kernel",
			"a wait4 b any", "a wait4 on", "a setpgid", "a setpgid 0", "a setpgid 00 0", "a setpgid 0 0x0", "a setpgid -0 0",
			"a setpgid 0 0 0", "a setpgid 1 0", "a setpgid any 0", "a setuid", "a setuid 2147483648", "a setuid -1",
			"a setuid root", "a setrlimit", "a setrlimit NPROC", "a setrlimit 5", "a setrlimit NOFILE 5",
			"a setrlimit NPROC 2147483648", "a setrlimit NPROC -1", "a setrlimit NPROC 1 2 3",
			"a setrlimit NPROC 9223372036854775807", "a setrlimit NPROC 1 INFINITY", "a setrlimit infinity 1", "a sysctl",
			"a sysctl kern.foo", "a sysctl kern.randompid 2147483648", "a sysctl kern.randompid -2147483649",
			"a sysctl kern.randompid 1 1", "a sysctl kern.maxproc x", "a ktrace", "a ktrace inherit", "a ktrace off inherit",
			"a ktrace on on", "a ktrace on inherit inherit", "a ktrace 1", "a sharemod", "a sharemod on off", "a sharemod 1",
			"a profil", "a profil yes", "a nocldwait", "a nocldwait 0", "a sbrk", "a sbrk 131073", "a sbrk -1", "a sbrk 1 1",
			"a sigaction", "a sigaction 1", "a sigaction 0 0", "a sigaction 32 0", "a sigaction 1 2147483648",
			"a sigaction 1 -1", "a sigaction SIGHUP 0", "a sigaction 1 1 1", "a cpu", "a cpu 1001", "a cpu -1", "a cpu 1 1",
			"kernel kthread_create", "kernel kthread_create w RFPPWAIT", "kernel kthread_create w 0x80000000",
			"kernel kthread_create w RFMEM|0xffffffff", "kernel kthread_create w 0 0", "kernel kthread_create RFMEM|RFFDG",
			"kernel at_fork", "kernel at_fork h h", "kernel rm_at_fork", "kernel setrunnable", "kernel setrunnable 0",
			"kernel setrunnable any", "kernel setrunnable x", "kernel setrunnable a b", "kernel fork", "kernel exit 0",
			"kernel wait4 any", "kernel open", "kernel dump", "a kthread_create w", "a at_fork h", "a rm_at_fork h",
			"a setrunnable b", "a dump", "dump a", "dump dump", "dump ->", "any fork", "0 fork", "fork", "on off",
			"RFPROC", "a -> b", "a fork fork", "machine", "machine seed=1" })
	void refusesEverythingElse(String line) {
		bad(3, HEAD[0], HEAD[1], line);
	}

	@Test
	void pathsHave255CharactersAtMost() {
		good("init execve /" + "p".repeat(254));
		bad(1, "init execve /" + "p".repeat(255));
	}

	@Test
	void aScriptHas256DifferentHooksAtMost() {
		String[] lines = IntStream.range(0, 300).mapToObj(i -> (i % 2 == 0 ? "kernel at_fork h" : "kernel rm_at_fork h") + i)
				.toArray(String[]::new);
		assertEquals("h256", word(bad(257, lines)));
		String[] repeated = IntStream.range(0, 2000).mapToObj(i -> "kernel at_fork h" + i % 256).toArray(String[]::new);
		Script script = good(repeated);
		assertEquals(256, script.forkHooks().size());
		assertEquals("h255", script.forkHooks().get(255));
	}

	private static String word(Problem problem) {
		return problem.message().replaceAll(".*: (\\S+) is different.*", "$1");
	}

	@Test
	void numbersReachTheArguments() {
		Arguments sigaction = arguments("a sigaction 0x1F 77");
		assertEquals(31, sigaction.number(0));
		assertEquals(77, sigaction.number(1));
		assertEquals(-5, arguments("a sysctl kern.randompid -5").number(1));
	}

	@Test
	void flagsAreOredAsUnsigned32Bit() {
		assertEquals(0x80000034, arguments("a rfork RFPPWAIT|RFMEM|0x14").flags(0));
		assertEquals(-1, arguments("a fork1 4294967295|RFPROC").flags(0));
		assertEquals(0xffffffffL, arguments("a fork1 0xffffffff").number(0));
		assertEquals(0, arguments("a fork1 0|0").flags(0));
	}

	@Test
	void defaultsStandInForWhatIsNotGiven() {
		Arguments execve = arguments("a execve /bin/sh");
		assertEquals("/bin/sh", execve.word(0));
		assertEquals(16, execve.number(1));
		assertEquals(32, execve.number(2));
		assertEquals(0, arguments("kernel kthread_create w").flags(1));
	}

	@Test
	void withoutDefaultNothingStandsThere() {
		assertFalse(arguments("a sysctl kern.lastpid").has(1));
		assertTrue(arguments("a sysctl kern.lastpid 0").has(1));
		assertFalse(arguments("a setrlimit NPROC 5").has(2));
		assertFalse(arguments("a wait4 any").has(1));
		assertFalse(arguments("a ktrace on").is(1, Keyword.INHERIT));
		assertFalse(arguments("a fork").has(0));
	}

	@Test
	void keywordsAndLabelsAreToldApart() {
		Arguments wait4 = arguments("a wait4 pgrp clone");
		assertTrue(wait4.is(0, Keyword.PGRP));
		assertTrue(wait4.is(1, Keyword.CLONE));
		assertFalse(wait4.isLabel(0));
		Arguments setpgid = arguments("a setpgid b 0");
		assertTrue(setpgid.isLabel(0));
		assertEquals("b", setpgid.label(0).name());
		assertTrue(setpgid.is(1, Keyword.ZERO));
		assertEquals(Keyword.KERN_FAST_VFORK, arguments("a sysctl kern.fast_vfork").keyword(0));
		assertTrue(arguments("a profil off").is(0, Keyword.OFF));
	}

	@Test
	void infinityIsTheLargestLimit() {
		assertEquals(Keyword.INFINITE, arguments("a setrlimit NPROC 7 infinity").number(2));
		assertEquals("a setrlimit NPROC infinity 7",
				lastOperation(HEAD[0], "a setrlimit NPROC infinity 7").text());
	}

	@Test
	void operationsAreNumberedWithoutDumps() {
		Script script = good("dump", "init fork -> a", "#", "dump", "a fork");
		assertEquals(4, script.statements().size());
		assertEquals(2, lastOperation("dump", "init fork -> a", "#", "dump", "a fork").number());
		assertEquals(5, script.statements().get(3).line());
	}

	@Test
	void statementsAreFoundByLine() {
		Script script = good("#", "dump", "#", "init fork", "dump");
		assertEquals(0, script.firstAt(1));
		assertEquals(0, script.firstAt(2));
		assertEquals(1, script.firstAt(3));
		assertEquals(1, script.firstAt(4));
		assertEquals(2, script.firstAt(5));
		assertEquals(3, script.firstAt(6));
	}

	@Test
	void textIsTheNormalForm() {
		assertEquals("a execve /x 16 32", lastOperation(HEAD[0], "a execve /x").text());
		assertEquals("a rfork RFFDG|RFPROC|0x80 -> c", lastOperation(HEAD[0], "a rfork 0x94 -> c").text());
		assertEquals("a setpgid 0 a", lastOperation(HEAD[0], "\ta  setpgid 0 a # x").text());
	}
}
