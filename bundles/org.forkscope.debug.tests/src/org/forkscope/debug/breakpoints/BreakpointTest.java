package org.forkscope.debug.breakpoints;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.debug.MachineFixture.debug;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BreakpointTest {

	/** Three forks, two by init and one by its first child. */
	private static final String FORKS = """
			init fork -> a
			a fork -> b
			init fork -> c
			""";

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	private static KernelStackFrame top(MachineTarget target) {
		return (KernelStackFrame) target.currentThread().getTopStackFrame();
	}

	@Test
	void stopsWhereAPhaseIsEntered() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);

		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertEquals("breakpoint PID_SCAN, pid 1 forking", target.snapshot().stop().reason());
		assertEquals(Phase.PID_SCAN, top(target).frame().phase());
		assertEquals("fork1", top(target).frame().function());
		assertArrayEquals(new IBreakpoint[] { breakpoint }, target.currentThread().getBreakpoints());
		assertEquals(0, MachineFixture.thread(target, 0).getBreakpoints().length);
		machine.resume(target);
		assertTrue(target.isAtEnd());
	}

	@Test
	void everyPhaseOfAnOrdinaryForkCanBeStoppedAt() throws CoreException {
		for (Phase phase : new Phase[] { Phase.PROC_ALLOC, Phase.PUBLISH, Phase.FD_SETUP }) {
			PhaseBreakpoint.create(phase);
		}
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		for (Phase phase : new Phase[] { Phase.PROC_ALLOC, Phase.PUBLISH, Phase.FD_SETUP }) {
			assertEquals(phase, top(target).frame().phase());
			machine.resume(target);
		}
		assertTrue(target.isAtEnd());
	}

	@Test
	void stopsBeforeALineOfTheKernel() throws CoreException {
		KernelLineBreakpoint.create(KernelListing.KERN_FORK, 443);

		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertEquals("breakpoint kern_fork.c:443, pid 1 forking", target.snapshot().stop().reason());
		assertEquals(443, top(target).getLineNumber());
	}

	@Test
	void stopsBeforeALineOfTheScript() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		IFile file = WorkloadFile.locate("/scripts/test.fks").file();
		ScriptLineBreakpoint.create(file, 3);
		ScriptLineBreakpoint.create(machine.file("other.fks", FORK), 2);

		MachineTarget target = machine.debugToStop(configuration);

		assertEquals("breakpoint line 3, pid 2", target.snapshot().stop().reason());
		assertEquals(2, target.currentThread().process().pid());
		machine.resume(target);
		assertTrue(target.isAtEnd());
	}

	@Test
	void stopsInAScriptOutsideTheWorkspace(@TempDir Path folder) throws Exception {
		Path script = Files.writeString(folder.resolve("outside.fks"), FORK);
		ScriptLineBreakpoint breakpoint = ScriptLineBreakpoint.create(script, 4);

		MachineTarget target = machine.debugToStop(machine.configuration(script.toString()));

		assertEquals(4, top(target).getLineNumber());
		assertEquals(breakpoint, ScriptLineBreakpoint.find(target.workload(), 4));
		assertEquals("outside.fks:4", breakpoint.text());
	}

	@Test
	void aDisabledBreakpointDoesNotStop() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN).setEnabled(false);

		assertTrue(machine.debugToStop(machine.script(FORK)).isAtEnd());
	}

	@Test
	void enablingAndDisablingReachesAMachineThatStandsStill() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORKS);
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		machine.resume(target);
		assertEquals(Phase.PID_SCAN, top(target).frame().phase());

		breakpoint.setEnabled(false);
		PhaseBreakpoint.create(Phase.PUBLISH);
		machine.resume(target);
		assertEquals(Phase.PUBLISH, top(target).frame().phase());
		breakpoint.setEnabled(true);
		machine.resume(target);

		assertEquals("breakpoint PID_SCAN, pid 2 forking", target.snapshot().stop().reason());
	}

	@Test
	void skippingAllHoldsUntilItIsOver() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		manager().setEnabled(false);
		assertTrue(machine.debugToStop(machine.script(FORK)).isAtEnd());

		MachineTarget target = machine.debugToFirstLine("other.fks", FORKS);
		manager().setEnabled(true);
		machine.resume(target);

		assertEquals("breakpoint PID_SCAN, pid 1 forking", target.snapshot().stop().reason());
	}

	@Test
	void aRemovedBreakpointDoesNotStop() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORKS));

		breakpoint.delete();
		assertEquals(0, target.currentThread().getBreakpoints().length);
		machine.resume(target);

		assertTrue(target.isAtEnd());
		assertNull(PhaseBreakpoint.find(Phase.PID_SCAN));
	}

	@Test
	void aBreakpointComesAndGoesWithItsMarker() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		breakpoint.setPid(1);
		breakpoint.setHitCount(2);
		var marker = breakpoint.getMarker();
		assertTrue(marker.isSubtypeOf(IBreakpoint.BREAKPOINT_MARKER));
		manager().removeBreakpoint(breakpoint, false);
		assertNull(PhaseBreakpoint.find(Phase.PID_SCAN));

		PhaseBreakpoint restored = new PhaseBreakpoint();
		restored.setMarker(marker);
		manager().addBreakpoint(restored);

		assertEquals(Phase.PID_SCAN, restored.phase());
		assertEquals(1, restored.getPid());
		assertEquals(2, restored.getHitCount());
		marker.delete();
		assertNull(PhaseBreakpoint.find(Phase.PID_SCAN));
	}

	/** An opened project restores its markers from disk, as a restart does; the platform makes the breakpoints from them. */
	@Test
	void breakpointsAreRestoredWithTheirProject() throws CoreException {
		IFile file = machine.file("restored.fks", FORK);
		ScriptLineBreakpoint breakpoint = ScriptLineBreakpoint.create(file, 3);
		breakpoint.setPid(2);
		breakpoint.setEnabled(false);

		file.getProject().close(null);
		build();
		assertNull(ScriptLineBreakpoint.find(WorkloadFile.of(file), 3));
		file.getProject().open(null);
		build();

		ScriptLineBreakpoint restored = ScriptLineBreakpoint.find(WorkloadFile.of(file), 3);
		// Whether the platform makes it anew or finds the old one again depends on how it groups its notifications.
		assertNotNull(restored);
		assertEquals(2, restored.getPid());
		assertFalse(restored.isEnabled());
	}

	/** The platform takes over what has happened to markers after a build. */
	private static void build() throws CoreException {
		ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	@Test
	void kindsOfBreakpointsHaveNames() throws CoreException {
		IFile file = machine.file("names.fks", FORK);

		assertEquals("Phase Breakpoint", manager().getTypeName(PhaseBreakpoint.create(Phase.PUBLISH)));
		assertEquals("Kernel Line Breakpoint", manager().getTypeName(KernelLineBreakpoint.create(KernelListing.KERN_FORK, 443)));
		assertEquals("Script Line Breakpoint", manager().getTypeName(ScriptLineBreakpoint.create(file, 1)));
	}

	@Test
	void markersArePersistentAndMakeTheirBreakpoints() throws CoreException {
		IFile file = machine.file("lines.fks", FORK);
		for (MachineBreakpoint breakpoint : new MachineBreakpoint[] { PhaseBreakpoint.create(Phase.PID_COMMIT),
				KernelLineBreakpoint.create(KernelListing.KERN_FORK, 315), ScriptLineBreakpoint.create(file, 1) }) {
			assertTrue(breakpoint.isPersisted());
			assertEquals(DebugIds.MODEL, breakpoint.getModelIdentifier());
			assertEquals(breakpoint, manager().getBreakpoint(breakpoint.getMarker()));
		}
		assertEquals("PID_COMMIT (enter)", PhaseBreakpoint.find(Phase.PID_COMMIT).text());
		assertEquals("kern_fork.c:315", KernelLineBreakpoint.find(KernelListing.KERN_FORK, 315).text());
		assertEquals("lines.fks:1", ScriptLineBreakpoint.find(WorkloadFile.of(file), 1).text());
	}

	@Test
	void onlyTheChosenProcessStops() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		breakpoint.setPid(2);
		assertTrue(breakpoint.isPidFiltered());

		MachineTarget target = machine.debugToStop(machine.script(FORKS));

		assertEquals("breakpoint PID_SCAN, pid 2 forking", target.snapshot().stop().reason());
		assertEquals(1, target.hits(breakpoint));
		machine.resume(target);
		assertTrue(target.isAtEnd());
	}

	@Test
	void stopsFromTheChosenHitOn() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		breakpoint.setHitCount(2);

		MachineTarget target = machine.debugToStop(machine.script(FORKS));

		assertEquals("breakpoint PID_SCAN, pid 2 forking", target.snapshot().stop().reason());
		assertEquals(2, target.hits(breakpoint));
		machine.resume(target);
		assertEquals("breakpoint PID_SCAN, pid 1 forking", target.snapshot().stop().reason());
		assertEquals(3, target.hits(breakpoint));
	}

	@Test
	void twoBreakpointsAtOnePlaceAreOneStop() throws CoreException {
		PhaseBreakpoint phase = PhaseBreakpoint.create(Phase.PID_SCAN);
		KernelLineBreakpoint line = KernelLineBreakpoint.create(KernelListing.KERN_FORK, 315);

		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertEquals(2, target.currentThread().getBreakpoints().length);
		assertEquals(1, target.hits(phase));
		assertEquals(1, target.hits(line));
		machine.resume(target);
		assertTrue(target.isAtEnd());
	}

	@Test
	void aMachineWithoutDebuggerDoesNotStop() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);

		assertEquals(0, machine.run(machine.script(FORK)).getExitValue());
	}

	@Test
	void aBreakpointSetWhileTheMachineRunsStopsIt() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(MachineFixture.longScript(50_000));
		MachineTarget target = debug(configuration);

		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		DebugEvent last = machine.events().nextStop(target).get(1);

		assertEquals(DebugEvent.BREAKPOINT, last.getDetail());
		assertNotNull(target.currentThread());
		assertEquals(1, target.hits(breakpoint));
		assertFalse(target.isAtEnd());
	}
}
