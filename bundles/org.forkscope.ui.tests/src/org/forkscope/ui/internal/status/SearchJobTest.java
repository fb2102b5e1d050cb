package org.forkscope.ui.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.Test;

class SearchJobTest {

	private static final int SECONDS = 30;

	private final CountDownLatch suspended = new CountDownLatch(1);
	private final CountDownLatch running = new CountDownLatch(1);
	private final SearchJob job = new SearchJob("test.fks", suspended::countDown);

	SearchJobTest() {
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				running.countDown();
			}
		});
	}

	private static void await(CountDownLatch latch, String what) throws InterruptedException {
		assertTrue(latch.await(SECONDS, TimeUnit.SECONDS), what);
	}

	private void ends() throws InterruptedException {
		assertTrue(job.join(TimeUnit.SECONDS.toMillis(SECONDS), new NullProgressMonitor()), "the job ends");
		assertEquals(Job.NONE, job.getState());
	}

	@Test
	void aSearchThatIsOverAtOnceShowsNothing() throws InterruptedException {
		job.searching(1, 10);
		job.stopped(null);
		ends();
		assertEquals(1, running.getCount());
	}

	@Test
	void aLongSearchIsShownUntilTheMachineStops() throws InterruptedException {
		job.searching(1, 10);
		await(running, "the search is shown");
		job.searching(2, 10);
		job.stopped(null);
		ends();
		assertEquals(1, suspended.getCount());
	}

	@Test
	void cancelSuspendsTheMachine() throws InterruptedException {
		job.searching(1, Long.MAX_VALUE);
		await(running, "the search is shown");
		job.cancel();
		await(suspended, "the machine is suspended");
		job.stopped(null);
		ends();
	}

	@Test
	void theEndOfTheSessionEndsTheSearch() throws InterruptedException {
		job.searching(1, 10);
		await(running, "the search is shown");
		job.terminated(null);
		ends();
	}
}
