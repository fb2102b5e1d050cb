package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;
import org.forkscope.model.Vmmeter;

/** The counters of forks. Plain unsigned numbers of 32 bits that wrap around. */
public final class Counters {

	private final Vmmeter cnt;

	Counters(Vmmeter cnt) {
		this.cnt = cnt;
	}

	void fork(Proc child) {
		cnt.setForks(cnt.getForks() + 1);
		cnt.setForkpages(cnt.getForkpages() + pages(child));
	}

	void vfork(Proc child) {
		cnt.setVforks(cnt.getVforks() + 1);
		cnt.setVforkpages(cnt.getVforkpages() + pages(child));
	}

	void rfork(Proc child) {
		cnt.setRforks(cnt.getRforks() + 1);
		cnt.setRforkpages(cnt.getRforkpages() + pages(child));
	}

	void kthread(Proc child) {
		cnt.setKthreads(cnt.getKthreads() + 1);
		cnt.setKthreadpages(cnt.getKthreadpages() + pages(child));
	}

	private static int pages(Proc p) {
		return p.getVmspace().getDsize() + p.getVmspace().getSsize();
	}
}
