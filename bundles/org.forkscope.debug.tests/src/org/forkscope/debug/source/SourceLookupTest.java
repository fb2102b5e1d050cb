package org.forkscope.debug.source;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.sourcelookup.ISourceLookupDirector;
import org.eclipse.debug.core.sourcelookup.containers.LocalFileStorage;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SourceLookupTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private IStackFrame[] frames(ILaunchConfigurationWorkingCopy configuration) throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(configuration);
		return target.currentThread().getStackFrames();
	}

	private static Object source(IStackFrame frame) {
		return frame.getLaunch().getSourceLocator().getSourceElement(frame);
	}

	@Test
	void kernelFramesAreInTheListing() throws CoreException {
		IStackFrame[] frames = frames(machine.script(FORK));

		assertEquals(ListingStorage.of(KernelListing.KERN_FORK), source(frames[0]));
		assertEquals("kern_fork.c", ((KernelStackFrame) frames[0]).sourceName());
		assertEquals("trap.c", ((ListingStorage) source(frames[2])).getName());
	}

	@Test
	void userFramesAreInTheScript() throws CoreException {
		IStackFrame[] frames = frames(machine.script(FORK));

		KernelStackFrame user = (KernelStackFrame) frames[frames.length - 1];

		assertEquals(user.target().workload().file(), source(user));
		assertEquals("test.fks", user.sourceName());
	}

	@Test
	void userFramesCanBeInAFileOutside(@TempDir Path folder) throws Exception {
		Path script = Files.writeString(folder.resolve("outside.fks"), FORK);
		IStackFrame[] frames = frames(machine.configuration(script.toString()));

		assertEquals(new LocalFileStorage(script.toFile()), source(frames[frames.length - 1]));
	}

	@Test
	void theLocatorCanBeKeptAndRestored() throws CoreException {
		IStackFrame frame = frames(machine.script(FORK))[0];
		ISourceLookupDirector locator = (ISourceLookupDirector) frame.getLaunch().getSourceLocator();

		assertEquals("org.forkscope.debug.sourceLocator", locator.getId());
		MachineSourceLocator other = new MachineSourceLocator();
		other.initializeFromMemento(locator.getMemento());
		assertEquals(source(frame), other.getSourceElement(frame));
		other.dispose();
	}

	@Test
	void aListingIsAReadOnlyFileOfTheKernel() throws Exception {
		ListingStorage storage = ListingStorage.of(KernelListing.KERN_FORK);

		String text = new String(storage.getContents().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(storage.listing().text(), text);
		assertEquals(711, text.lines().count());
		assertTrue(storage.isReadOnly());
		assertEquals("kern_fork.c", storage.getName());
		assertEquals(KernelListing.KERN_FORK, storage.getFullPath().toString());
		assertEquals(StandardCharsets.UTF_8.name(), storage.getCharset());
	}

	@Test
	void listingsOfOnePathAreEqual() {
		ListingStorage storage = ListingStorage.of(KernelListing.KERN_FORK);

		assertEquals(storage, ListingStorage.of(KernelListing.KERN_FORK));
		assertEquals(storage.hashCode(), ListingStorage.of(KernelListing.KERN_FORK).hashCode());
		assertNotEquals(storage, ListingStorage.of("sys/i386/i386/trap.c"));
		assertNull(ListingStorage.of("sys/kern/nothing.c"));
	}
}
