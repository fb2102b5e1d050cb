package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.model.Proc;

/** Passes what happens on to the listeners, in the order in which they came. */
public final class KernelEvents implements KernelListener {

	private final List<KernelListener> listeners = new ArrayList<>();

	/** Adds a listener. */
	public void add(KernelListener listener) {
		listeners.add(listener);
	}

	@Override
	public void console(String text) {
		listeners.forEach(l -> l.console(text));
	}

	@Override
	public void born(Proc parent, Proc child) {
		for (KernelListener listener : listeners) {
			listener.born(parent, child);
		}
	}

	@Override
	public void atFork(String name, Proc parent, Proc child, int flags) {
		listeners.forEach(l -> l.atFork(name, parent, child, flags));
	}

	@Override
	public void knote(Proc p, int note, int data) {
		for (KernelListener listener : listeners) {
			listener.knote(p, note, data);
		}
	}

	@Override
	public void sysret(Proc p, int code, int error, int value) {
		listeners.forEach(l -> l.sysret(p, code, error, value));
	}

	@Override
	public void returned(Proc p, int error) {
		for (KernelListener listener : listeners) {
			listener.returned(p, error);
		}
	}

	@Override
	public void woken(Proc p) {
		for (KernelListener listener : listeners) {
			listener.woken(p);
		}
	}

	@Override
	public void signalled(Proc p, int signal) {
		for (KernelListener listener : listeners) {
			listener.signalled(p, signal);
		}
	}

	@Override
	public void sigexit(Proc p, int signal) {
		listeners.forEach(l -> l.sigexit(p, signal));
	}

	@Override
	public void zombie(Proc p) {
		for (KernelListener listener : listeners) {
			listener.zombie(p);
		}
	}

	@Override
	public void reaped(Proc p, int status) {
		for (KernelListener listener : listeners) {
			listener.reaped(p, status);
		}
	}

	@Override
	public void panic(String text) {
		listeners.forEach(l -> l.panic(text));
	}
}
