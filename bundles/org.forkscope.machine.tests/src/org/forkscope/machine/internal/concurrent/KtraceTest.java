package org.forkscope.machine.internal.concurrent;

import static org.forkscope.machine.internal.kernel.Constants.KTRFAC_ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What ktrace records. */
class KtraceTest {

	private static Race race(String lines) {
		return Race.giant("machine ktrace=1\ninit fork -> a\ninit fork -> b\ndump\n" + lines).sound();
	}

	private static List<String> trace(Race race, int pid) {
		return race.records().stream().filter(r -> r.startsWith("{\"event\":\"ktr") && r.contains("\"pid\":" + pid + ","))
				.map(r -> r.replace("\"event\":\"", "").replace("\",\"pid\":" + pid, "").replace("\"", "")).toList();
	}

	@Test
	void callsAndTheirReturnsAndTheFirstReturnOfANewborn() {
		Race race = race("b ktrace_pid a a.out KTRFAC_SYSCALL|KTRFAC_SYSRET\na fork -> c\na kill 99 SIGTERM\n")
				.choose("b until user").finish();
		assertEquals(List.of("{ktrsysret,code:2,error:0,retval:0}", "{ktrsyscall,code:2}", "{ktrsysret,code:2,error:0,retval:4}",
				"{ktrsyscall,code:37}", "{ktrsysret,code:37,error:3,retval:0}"), trace(race, 2));
	}

	@Test
	void namesAreRecordedEvenWhereNoFileIs() {
		Race race = race("b ktrace_pid a a.out KTRFAC_NAMEI\na execve /nonexistent\na execve /bin/ls\n")
				.choose("b until user").finish();
		assertEquals(List.of("{ktrnamei,path:/nonexistent}", "{ktrnamei,path:/bin/ls}"), trace(race, 2));
	}

	@Test
	void signalsWithTheirActions() {
		Race race = race("b ktrace_pid a a.out KTRFAC_PSIG\na sigact SIGUSR1 77\nb kill a SIGUSR1\nb kill a SIGTERM\n")
				.choose("b until user\na until user\nb until user\na until user").finish();
		assertEquals(List.of("{ktrpsig,signo:30,action:77,mask:0}", "{ktrpsig,signo:15,action:0,mask:0}"), trace(race, 2));
	}

	@Test
	void switchesOutOfAndBackIntoTheProcess() {
		Race race = race("b ktrace_pid a a.out KTRFAC_CSW\na nanosleep 3\n").choose("b until user").finish();
		assertEquals(List.of("{ktrcsw,out:1,user:0}", "{ktrcsw,out:0,user:0}"), trace(race, 2));
	}

	@Test
	void childrenAreTracedOnlyWithTheFlagForThat() {
		Race with = race("b ktrace_pid a a.out KTRFAC_NAMEI|KTRFAC_INHERIT\na fork -> c\nc execve /bin/ls\n")
				.choose("b until user").finish();
		assertEquals(List.of("{ktrnamei,path:/bin/ls}"), trace(with, 4));
		Race without = race("b ktrace_pid a a.out KTRFAC_NAMEI\na fork -> c\nc execve /bin/ls\n")
				.choose("b until user").finish();
		assertEquals(List.of(), trace(without, 4));
	}

	@Test
	void aNewbornRecordsThatForkReturns() {
		Race race = race("b ktrace_pid a a.out KTRFAC_SYSRET|KTRFAC_INHERIT\na vfork -> c\nc exit 0\n")
				.choose("b until user").finish();
		assertEquals("{ktrsysret,code:2,error:0,retval:0}", trace(race, 4).get(0));
	}

	@Test
	void whatRootTracesNobodyElseStops() {
		Race race = race("b ktrace_pid a a.out\na setuid 7\na ktrace_clear a\nb ktrace_clear a KTRFAC_SYSCALL\n")
				.choose("b until user\na until user\na until user");
		assertNotEquals(0, race.proc("a").getTraceflag() & KTRFAC_ROOT);
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"a\",\"call\":\"ktrace_clear\",\"errno\":\"EPERM\"}"));
		race.finish();
		assertEquals(0xbc, race.proc("a").getTraceflag() & 0xff);
	}

	@Test
	void withTheLastPointTheFileIsGivenUp() {
		Race race = race("b ktrace_pid a a.out KTRFAC_PSIG\nb ktrace_clear a\n").finish();
		assertEquals(0, race.proc("a").getTraceflag());
		assertNull(race.proc("a").getTracep());
	}

	@Test
	void aKernelWithoutKtraceHasNoSuchCall() {
		Race race = Race.giant("init fork -> a\ndump\ninit ktrace_pid a a.out\n").finish();
		assertTrue(race.records().contains("{\"line\":3,\"actor\":\"init\",\"call\":\"ktrace_pid\",\"errno\":\"ENOSYS\"}"));
	}
}
