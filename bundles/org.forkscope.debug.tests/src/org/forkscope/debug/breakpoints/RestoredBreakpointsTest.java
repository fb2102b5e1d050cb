package org.forkscope.debug.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a restart nothing is left of breakpoints but their markers. The platform makes them again from the registered classes. */
class RestoredBreakpointsTest {

	private static final String SCRIPT = """
			init fork -> a
			init fork -> b
			""";

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	/** A kind of breakpoints. Each of them is hit more than once by the process 1. */
	record Kind(String name, Creation creation) {

		@Override
		public String toString() {
			return name;
		}
	}

	interface Creation {
		MachineBreakpoint create(WorkloadFile script) throws CoreException;
	}

	static Stream<Kind> kinds() {
		return Stream.of(new Kind("phase", script -> PhaseBreakpoint.create(Phase.PUBLISH, true)),
				new Kind("function", script -> FunctionBreakpoint.create("fork1", true)),
				new Kind("watch", script -> WatchBreakpoint.create(AtAccess.write("proc", "p_stat").onlyChanges())),
				new Kind("read", script -> WatchBreakpoint.create(AtAccess.write("proc", "p_pid").with(Access.READ))),
				new Kind("event", script -> EventBreakpoint.create(KernelEvent.BORN, "")),
				new Kind("kernel line", script -> KernelLineBreakpoint.create("sys/kern/kern_fork.c", 361)),
				new Kind("script line", script -> ScriptLineBreakpoint.create(script.file(), 2)));
	}

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	/** What the platform does with each marker at its start. */
	private static MachineBreakpoint restored(IMarker marker) throws CoreException {
		for (IConfigurationElement kind : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.debug.core.breakpoints")) {
			if (marker.getType().equals(kind.getAttribute("markerType"))) {
				MachineBreakpoint breakpoint = (MachineBreakpoint) kind.createExecutableExtension("class");
				breakpoint.setMarker(marker);
				manager().addBreakpoint(breakpoint);
				return breakpoint;
			}
		}
		throw new AssertionError("no class is registered for " + marker.getType());
	}

	private static MachineBreakpoint restart(MachineBreakpoint breakpoint) throws CoreException {
		IMarker marker = breakpoint.getMarker();
		manager().removeBreakpoint(breakpoint, false);
		return restored(marker.getResource().getMarker(marker.getId()));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aBreakpointIsTheSameAfterARestart(Kind kind) throws CoreException {
		MachineTarget target = machine.debugToFirstLine(SCRIPT);
		MachineBreakpoint before = kind.creation().create(target.workload());
		before.setLimits(new ProcessFilter.Subtree(1), 2, "here is {pid}", "nextpid > 0");
		before.setEnabled(false);

		MachineBreakpoint after = restart(before);

		assertNotSame(before, after);
		assertEquals(before.text(), after.text());
		assertEquals(before.place(target.workload()), after.place(target.workload()));
		assertEquals(new ProcessFilter.Subtree(1), after.getFilter());
		assertEquals(2, after.getHitCount());
		assertEquals("here is {pid}", after.getMessage());
		assertEquals("nextpid > 0", after.getCondition());
		assertEquals(false, after.isEnabled());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aRestoredBreakpointStopsTheMachine(Kind kind) throws CoreException {
		MachineTarget target = machine.debugToFirstLine(SCRIPT);
		MachineBreakpoint restored = restart(kind.creation().create(target.workload()));

		machine.resume(target);

		assertEquals(List.of(restored), target.stoppedAt());
	}
}
