package org.forkscope.machine.internal.kernel;

import java.util.Arrays;
import java.util.Map;

import org.forkscope.model.Knote;
import org.forkscope.model.Proc;
import org.forkscope.model.Reads;

/** Passes what happens on to the listeners, in the order in which they came. */
public final class KernelEvents implements KernelListener {

	private transient KernelListener[] listeners = {};
	private transient Reads hidden;

	/** Adds a listener. */
	public void add(KernelListener listener) {
		listeners = Arrays.copyOf(listeners, listeners.length + 1);
		listeners[listeners.length - 1] = hidden == null ? listener : HiddenReads.of(listener, hidden);
	}

	/** From now on, what listeners read does not count as read by the machine. */
	public void hideReads(Reads reads) {
		if (hidden == null) {
			hidden = reads;
			Arrays.setAll(listeners, i -> HiddenReads.of(listeners[i], reads));
		}
	}

	@Override
	public void console(String text) {
		for (KernelListener listener : listeners) {
			listener.console(text);
		}
	}

	@Override
	public void born(Proc parent, Proc child) {
		for (KernelListener listener : listeners) {
			listener.born(parent, child);
		}
	}

	@Override
	public void atFork(String name, Proc parent, Proc child, int flags) {
		for (KernelListener listener : listeners) {
			listener.atFork(name, parent, child, flags);
		}
	}

	@Override
	public void knote(Proc p, int note, int data) {
		for (KernelListener listener : listeners) {
			listener.knote(p, note, data);
		}
	}

	@Override
	public void sysret(Proc p, int code, int error, int value) {
		for (KernelListener listener : listeners) {
			listener.sysret(p, code, error, value);
		}
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
	public void stopped(Proc p, int signal) {
		for (KernelListener listener : listeners) {
			listener.stopped(p, signal);
		}
	}

	@Override
	public void continued(Proc p) {
		for (KernelListener listener : listeners) {
			listener.continued(p);
		}
	}

	@Override
	public void handles(Proc p, int signal) {
		for (KernelListener listener : listeners) {
			listener.handles(p, signal);
		}
	}

	@Override
	public void callout(String function, Proc p) {
		for (KernelListener listener : listeners) {
			listener.callout(function, p);
		}
	}

	@Override
	public void kevent(Proc p, Knote event) {
		for (KernelListener listener : listeners) {
			listener.kevent(p, event);
		}
	}

	@Override
	public void ktrace(Proc p, String type, Map<String, Object> record) {
		for (KernelListener listener : listeners) {
			listener.ktrace(p, type, record);
		}
	}

	@Override
	public void sigexit(Proc p, int signal) {
		for (KernelListener listener : listeners) {
			listener.sigexit(p, signal);
		}
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
	public void lockOrder(Proc p, String held, String wanted) {
		console("lock order reversal: process " + p.getPid() + " takes " + wanted + " while it holds " + held);
		for (KernelListener listener : listeners) {
			listener.lockOrder(p, held, wanted);
		}
	}

	@Override
	public void panic(String text) {
		for (KernelListener listener : listeners) {
			listener.panic(text);
		}
	}
}
