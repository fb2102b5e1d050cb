package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the script language, sentence by sentence. */
class ScriptReaderTest {

	@ParameterizedTest
	@ValueSource(strings = {
		"dump", "dump#", "  \t\rdump\r", "init fork", "init fork -> a#b", "init fork -> fork", "init fork -> _",
		"init execve /", "init execve /a+b-c_d.e/ 0x20000 16384", "init setpgid 0 init",
		"init setpgid proc0 0", "init setuid -0", "init setuid 2147483647", "init setrlimit NPROC infinity 0",
		"init sysctl kern.maxproc", "init sysctl kern.lastpid -2147483648", "init ktrace on inherit",
		"init sigaction 31 0X7FFFFFFF", "init cpu 0001000", "init wait4 any clone", "init wait4 proc0",
		"init rfork 4294967295", "init rfork 0|0x0|RFPROC|RFPROC", "init fork1 RFPPWAIT|RFSTOPPED|0x8",
		"kernel kthread_create kernel", "kernel kthread_create k RFCFDG -> k", "kernel at_fork on",
		"kernel rm_at_fork x:y.z-9", "kernel setrunnable proc0", "# \u0000\u00ff", "machine seed=0xffffffffffffffff",
		"machine seed=18446744073709551615", "machine maxproc=2 pidmax=200", "machine maxproc=33 pidmax=200",
		"machine randompid=-2147483648", "machine boot=full maxproc=9", "machine ktrace=0 invariants=1"})
	void accepts(String line) {
		assertEquals("good", verdict(line));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"dump x", "dump dump", "init", "kernel", "init foo", "INIT fork", "init fork x", "init fork ->",
		"init fork -> a b", "init fork -> 9", "init fork -> init", "init fork -> idle", "init fork -> on",
		"init open -> a", "init fork->a", "nobody fork", "idle open", "syncer open", "init wait4 syncer",
		"init wait4", "init wait4 0", "init wait4 any any", "init setpgid 0", "init setpgid 00 0", "init setpgid -0 0",
		"init exit 0", "proc0 exit 0", "init return", "proc0 return", "init execve a", "init execve /a 1",
		"init execve /a 131073 0", "init execve /a 0 16385", "init execve /a~", "init setuid -1",
		"init setuid 2147483648", "init setuid +1", "init setuid 0x", "init setuid 1.0", "init setuid --0",
		"init setrlimit 1", "init setrlimit NPROC -1", "init setrlimit nproc 1", "init sysctl kern.foo",
		"init sysctl kern.maxproc 2147483648", "init ktrace inherit", "init ktrace off inherit", "init profil",
		"init sigaction 0 1", "init sigaction 32 1", "init cpu 1001", "init sbrk 131073", "init rfork",
		"init rfork RFPROC|", "init rfork |RFPROC", "init rfork RFPROC||RFMEM", "init rfork -0",
		"init rfork 4294967296", "init rfork rfproc", "kernel fork", "init kthread_create k", "kernel kthread_create",
		"kernel kthread_create 9", "kernel kthread_create k RFPPWAIT", "kernel kthread_create k 0x80000000",
		"kernel at_fork", "kernel at_fork a b", "kernel setrunnable 0", "kernel setrunnable nobody",
		"init\u0001open", "init open \u007f", "init open \u00e9", "\u0000", "init\u000bopen", "init\fopen",
		"machine", "machine maxproc", "machine =1", "machine maxproc=", "machine maxproc=1", "machine maxproc=300001",
		"machine pidmax=199", "machine pidmax=1000000", "machine seed=-0", "machine seed=18446744073709551616",
		"machine ktrace=00", "machine invariants=0x1", "machine boot=Full", "machine foo=1", "machine seed=1 seed=1",
		"machine randompid=2147483648", "machine maxproc=34 pidmax=202", "machine boot=full maxproc=8",
		"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"})
	void refuses(String line) {
		assertEquals("line 1", verdict(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
		"init fork -> a;init fork -> a ! line 2",
		"machine maxproc=100;# x;machine pidmax=400;;init foo ! line 3",
		"machine maxproc=100 pidmax=400;# only remarks; ! line 1",
		"machine maxproc=100;machine pidmax=400;machine 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 ! line 2",
		"machine maxproc=100;machine pidmax=401;init foo ! line 3",
		"dump;machine seed=1 ! line 2",
		"machine seed=1;machine ktrace=1 seed=1 ! line 2",
		"init fork ->;machine seed=1 ! line 1",
		"a fork;init fork -> a ! line 1",
		"init fork -> a;a exit 1;init wait4 a;a return ! line 4",
		"init fork -> a;a exit 0#;a exit 256 ! line 3",
		"kernel kthread_create k -> k;k return;k return ! good",
		"machine boot=full;syncer return;idle open ! line 3",
		"machine boot=full;kernel setrunnable idle;init setpgid swi1 swi6 ! good",
		"machine boot=full;proc0 fork -> idle ! line 2"})
	void namesTheFirstLineInError(String lines, String expected) {
		assertEquals(expected, verdict(lines.replace(';', '\n')));
	}

	@Test
	void lengthsAndCountsHaveLimits() {
		assertEquals("good", verdict("init fork -> " + "x".repeat(63)));
		assertEquals("line 1", verdict("init fork -> " + "x".repeat(64)));
		assertEquals("good", verdict("init execve /" + "x".repeat(254)));
		assertEquals("line 1", verdict("init execve /" + "x".repeat(255)));
		assertEquals("good", verdict("init setuid " + "0".repeat(100000) + "7"));
		assertEquals("good", verdict(hooks(256) + "kernel at_fork h0"));
		assertEquals("line 257", verdict(hooks(256) + "kernel rm_at_fork h256"));
	}

	private static String hooks(int count) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < count; i++) {
			lines.append(i % 2 == 0 ? "kernel at_fork h" : "kernel rm_at_fork h").append(i).append('\n');
		}
		return lines.toString();
	}

	private static String verdict(String script) {
		try {
			new ScriptReader().readAll(script.getBytes(StandardCharsets.ISO_8859_1));
			return "good";
		} catch (BadScript bad) {
			return "line " + bad.line();
		}
	}
}
