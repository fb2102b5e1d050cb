package org.forkscope.debug.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionListener;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Knows all machines that are switched on, and switches them off when the bundle stops. */
public final class DebugBundle implements BundleActivator {

	private static final int MILLISECONDS = 1000;
	private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();

	/** Remembers a session until it is over. */
	public static void track(Session session) {
		SESSIONS.add(session);
		session.addListener(new SessionListener() {
			@Override
			public void terminated(Throwable failure) {
				SESSIONS.remove(session);
			}
		});
	}

	@Override
	public void start(BundleContext context) {
		// Nothing is switched on before somebody launches it.
	}

	/** Waits for a moment only: a machine that does not end must not keep the workbench from closing. */
	@Override
	public void stop(BundleContext context) {
		SESSIONS.forEach(Session::end);
		SESSIONS.forEach(session -> session.awaitEnd(MILLISECONDS));
	}
}
