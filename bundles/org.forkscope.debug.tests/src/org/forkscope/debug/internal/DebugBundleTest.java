package org.forkscope.debug.internal;

import static org.forkscope.debug.MachineFixture.debug;
import static org.forkscope.debug.MachineFixture.err;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DebugBundleTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	@Test
	void machinesAreSwitchedOffWhenTheBundleStops() throws CoreException {
		MachineTarget running = debug(machine.script(MachineFixture.longScript(50_000)));
		MachineTarget standing = machine.debugToFirstLine("standing.fks", MachineFixture.FORK);

		new DebugBundle().stop(null);

		assertTrue(running.session().isClosed());
		assertTrue(standing.session().isClosed());
		machine.events().termination(running);
		machine.events().termination(standing);
	}

	@Test
	void aFailureInsideTheMachineIsLoggedAndEndsTheMachine() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(MachineFixture.FORK);
		IllegalStateException failure = new IllegalStateException("made by the test");
		target.session().addListener(new SessionListener() {
			@Override
			public void stopped(Snapshot snapshot) {
				throw failure;
			}
		});
		List<IStatus> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		Platform.addLogListener(listener);
		try {
			target.resume();
			machine.events().termination(target);
		} finally {
			Platform.removeLogListener(listener);
		}

		assertTrue(target.isTerminated());
		assertEquals(1, target.getProcess().getExitValue());
		assertTrue(err(target.getProcess()).contains("the simulation has failed"), err(target.getProcess()));
		assertEquals(1, logged.size());
		assertEquals(failure, logged.get(0).getException());
	}
}
