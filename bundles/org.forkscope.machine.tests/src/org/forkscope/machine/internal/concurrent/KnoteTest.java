package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event queues that watch processes. */
class KnoteTest {

	private static Race race(String lines) {
		return Race.giant("init fork -> w\ninit fork -> p\ndump\n" + lines).sound();
	}

	private static String event(int ident, String flags, int data) {
		return "{\"event\":\"kevent\",\"pid\":2,\"ident\":" + ident + ",\"fflags\":\"" + flags + "\",\"data\":" + data + "}";
	}

	private static List<String> events(Race race) {
		return race.records().stream().filter(record -> record.startsWith("{\"event\":\"kevent\"")).toList();
	}

	@ParameterizedTest
	@CsvSource({ "NOTE_FORK, fork -> c", "NOTE_EXEC, execve /bin/ls", "NOTE_EXIT, exit 0" })
	void whatWasAskedForComes(String note, String call) {
		Race race = race("w kqueue\nw kevent 0 p " + note + "\nw kevent_wait 0\np " + call + "\n")
				.choose("w until user\nw until user").finish();
		assertEquals(List.of(event(3, note, 0)), events(race));
		assertTrue(race.records().contains("{\"line\":6,\"actor\":\"w\",\"call\":\"kevent_wait\",\"ret\":1}"));
	}

	@Test
	void whatWasNotAskedForDoesNotCome() {
		Race race = race("w kqueue\nw kevent 0 p NOTE_EXEC\nw kevent_wait 0\np fork -> c\n")
				.choose("w until user\nw until user\np until user").finish();
		assertEquals(List.of(), events(race));
		assertEquals("kqread", race.proc("w").getWmesg());
	}

	@Test
	void theWaiterSleepsUntilThereIsAnEvent() {
		Race race = race("w kqueue\nw kevent 0 p NOTE_FORK\nw kevent_wait 0\np fork -> c\n")
				.choose("w until user\nw until user\nw until user");
		assertEquals("kqread", race.proc("w").getWmesg());
		race.choose("p until user");
		assertEquals(Constants.SRUN, race.proc("w").getStat());
	}

	@Test
	void eventsOfOneWatchAreCollectedUntilTheyAreHandedOut() {
		Race race = race("w kqueue\nw kevent 0 p NOTE_FORK|NOTE_EXEC\np fork -> c\np execve /bin/ls\nw kevent_wait 0\n")
				.choose("w until user\nw until user\np until user\np until user").finish();
		assertEquals(List.of(event(3, "NOTE_FORK|NOTE_EXEC", 0)), events(race));
	}

	@Test
	void theEndOfAProcessIsToldEvenUnaskedAndEndsTheWatch() {
		Race race = race("w kqueue\nw kevent 0 p NOTE_FORK\np exit 0\nw kevent_wait 0\n")
				.choose("w until user\nw until user\np until user").finish();
		assertEquals(List.of(event(3, "", 0)), events(race));
		assertNull(race.proc("w").getFd().getKnhash());
	}

	@Test
	void aWatchThatTracksFollowsChildrenAndTheirChildren() {
		Race race = race("w kqueue\nw kevent 0 p NOTE_TRACK|NOTE_EXIT\np fork -> c\nc fork -> d\nd exit 1\nw kevent_wait 0\n");
		race.choose("w until user\nw until user\np until user\nc until user\nd until user").finish();
		assertEquals(List.of(event(4, "NOTE_CHILD", 3), event(5, "NOTE_EXIT|NOTE_CHILD", 4)), events(race));
		assertNotNull(race.proc("c").getKlist());
	}

	@Test
	void withoutGiantAChildCanBeGoneBeforeItIsTracked() {
		Race race = Race.noGiant("""
				init fork -> w
				init fork -> p
				dump
				w kqueue
				w kevent 0 p NOTE_TRACK
				p fork -> c
				c exit 1
				w kevent_wait 0
				""").choose("w until user\nw until user\np until fork1:564\nc until user\np until user").finish();
		assertEquals(List.of(event(3, "NOTE_TRACKERR", 0)), events(race));
	}

	@Test
	void aChildHasNoWatchesOfItsOwnAndNoQueue() {
		Race race = race("p kqueue\np open\np kevent 0 w NOTE_EXIT\nw kqueue\nw kevent 0 p NOTE_EXIT\np fork -> c\n")
				.choose("p until user\np until user\np until user\nw until user\nw until user").finish();
		assertNotNull(race.proc("p").getKlist());
		assertNull(race.proc("c").getKlist());
		assertNull(race.proc("c").getFd().getOfiles().get(0).getFile());
		assertNotNull(race.proc("c").getFd().getOfiles().get(1).getFile());
	}

	@ParameterizedTest
	@CsvSource({ "close 0", "exit 0", "kevent_delete 0 p" })
	void aQueueThatIsClosedWatchesNobody(String call) {
		Race race = race("w kqueue\nw kevent 0 p NOTE_FORK\nw " + call + "\n").choose("w until user\nw until user");
		assertNotNull(race.proc("p").getKlist());
		race.finish();
		assertNull(race.proc("p").getKlist());
	}

	@ParameterizedTest
	@CsvSource({ "kevent 0 99 NOTE_EXIT, ESRCH", "kevent 7 p NOTE_EXIT, EBADF", "kevent_delete 0 p, ENOENT", "close 3, EBADF" })
	void mistakesAreErrors(String call, String errno) {
		Race race = race("w kqueue\nw " + call + "\n").finish();
		assertTrue(race.records().stream().anyMatch(record -> record.endsWith("\"errno\":\"" + errno + "\"}")), race.records()::toString);
	}

	@Test
	void aSignalEndsTheWait() {
		Race race = race("w sigact SIGUSR1 77 SA_RESTART\nw kqueue\nw kevent_wait 0\np kill w SIGUSR1\n")
				.choose("w until user\nw until user\nw until user").finish();
		assertTrue(race.records().contains("{\"line\":6,\"actor\":\"w\",\"call\":\"kevent_wait\",\"errno\":\"EINTR\"}"));
	}
}
