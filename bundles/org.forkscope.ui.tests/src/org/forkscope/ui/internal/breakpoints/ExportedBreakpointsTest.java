package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.actions.ExportBreakpointsOperation;
import org.eclipse.debug.ui.actions.ImportBreakpointsOperation;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.EventBreakpoint;
import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.ScriptLineBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform exports and imports again is the same. */
class ExportedBreakpointsTest {

	private IProject project;
	private IFile script;

	/** All that makes a breakpoint. */
	private record Contents(Place place, Limits limits, boolean enabled) {
	}

	@BeforeEach
	void openProject() throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("exported");
		project.create(null);
		project.open(null);
		script = project.getFile("shell.fks");
		script.create(new ByteArrayInputStream(new byte[0]), true, null);
	}

	@AfterEach
	void leaveNothingBehind() throws CoreException {
		manager().removeBreakpoints(breakpoints(), true);
		project.delete(true, true, null);
	}

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	private static IBreakpoint[] breakpoints() {
		return manager().getBreakpoints(DebugIds.MODEL);
	}

	private List<Contents> contents() {
		return Arrays.stream(breakpoints()).map(MachineBreakpoint.class::cast)
				.map(breakpoint -> new Contents(breakpoint.place(WorkloadFile.of(script)), Limits.of(breakpoint), breakpoint.isEnabled()))
				.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
	}

	/** Two of each kind. */
	private void createAll() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		PhaseBreakpoint.create(Phase.PID_SCAN, true);
		FunctionBreakpoint.create("fork1", false);
		FunctionBreakpoint.create("fork1", true);
		WatchBreakpoint.create(AtAccess.write("proc", "p_flag").onlyChanges());
		WatchBreakpoint.create(AtAccess.write("proc", "p_flag").with(Access.READ));
		EventBreakpoint.create(KernelEvent.SIGNAL, "20");
		EventBreakpoint.create(KernelEvent.BORN, "");
		KernelLineBreakpoint.create("sys/kern/kern_fork.c", 331);
		KernelLineBreakpoint.create("sys/kern/kern_exit.c", 331);
		ScriptLineBreakpoint.create(script, 2);
		ScriptLineBreakpoint.create(script, 3);
	}

	private static StringBuffer export() throws InvocationTargetException {
		ExportBreakpointsOperation operation = new ExportBreakpointsOperation(breakpoints());
		operation.run(new NullProgressMonitor());
		return operation.getBuffer();
	}

	private static void importAgain(StringBuffer exported, boolean overwrite) throws InvocationTargetException {
		new ImportBreakpointsOperation(exported, overwrite, false).run(new NullProgressMonitor());
	}

	@Test
	void allKindsComeBackWithTheirLimits() throws Exception {
		createAll();
		int number = 0;
		for (IBreakpoint breakpoint : breakpoints()) {
			number++;
			((MachineBreakpoint) breakpoint).setLimits(new ProcessFilter.Subtree(number), number, "pid {pid} is here", "nextpid > " + number);
			breakpoint.setEnabled(number % 2 == 0);
		}
		List<Contents> before = contents();
		StringBuffer exported = export();
		manager().removeBreakpoints(breakpoints(), true);

		importAgain(exported, true);

		assertEquals(12, before.size());
		assertEquals(before, contents());
	}

	@Test
	void textsThatLookLikeNumbersComeBack() throws Exception {
		PhaseBreakpoint.create(Phase.PUBLISH).setLimits(new ProcessFilter.Name("7"), 0, "42", "0");
		EventBreakpoint.create(KernelEvent.CONSOLE, "true").setCondition("1");
		List<Contents> before = contents();
		StringBuffer exported = export();
		manager().removeBreakpoints(breakpoints(), true);

		importAgain(exported, true);

		assertEquals(before, contents());
	}

	@Test
	void whatIsThereAlreadyDoesNotComeTwice() throws Exception {
		createAll();
		List<Contents> before = contents();

		importAgain(export(), false);

		assertEquals(before, contents());
	}

	@Test
	void anImportReplacesTheBreakpointAtTheSamePlaceAlone() throws Exception {
		PhaseBreakpoint scan = PhaseBreakpoint.create(Phase.PID_SCAN);
		PhaseBreakpoint publish = PhaseBreakpoint.create(Phase.PUBLISH);
		scan.setHitCount(3);
		StringBuffer exported = export();
		scan.setHitCount(5);
		publish.delete();
		PhaseBreakpoint other = PhaseBreakpoint.create(Phase.VM_FORK);

		importAgain(exported, true);

		assertEquals(3, breakpoints().length);
		assertEquals(3, PhaseBreakpoint.find(Phase.PID_SCAN).getHitCount());
		assertEquals(0, PhaseBreakpoint.find(Phase.VM_FORK).getHitCount());
		assertFalse(PhaseBreakpoint.find(Phase.PUBLISH).equals(other));
	}
}
