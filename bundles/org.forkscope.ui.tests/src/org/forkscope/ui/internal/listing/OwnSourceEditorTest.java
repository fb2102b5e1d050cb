package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.XMLMemento;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.debug.source.OwnSource;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;
import org.forkscope.ui.internal.Images;
import org.forkscope.ui.internal.listing.BreakpointPlace.OfLine;
import org.forkscope.ui.internal.listing.BreakpointPlace.OfPhase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of the kernel's source with the user's own copy in it. */
class OwnSourceEditorTest {

	private static final Path FILE = Path.of("..", "org.forkscope.machine.tests", "landmarks", "kern_fork.c").toAbsolutePath();

	private final ListingStorage ours = ListingStorage.of(KernelListing.KERN_FORK);
	private OwnSource own;

	@BeforeEach
	void read() throws CoreException {
		own = OwnSource.read(FILE.toString());
	}

	private static Optional<BreakpointPlace> line(int number) {
		return Optional.of(new OfLine(KernelListing.KERN_FORK, number));
	}

	@Test
	void aLineBeforeAPhaseStandsForItsFirstStep() {
		Listing listing = own.listing();
		assertEquals(Optional.of(new OfPhase(Phase.PID_SCAN)), BreakpointPlace.at(ours.listing(), 314));
		assertEquals(line(315), BreakpointPlace.at(listing, 314));
		assertEquals(line(331), BreakpointPlace.at(listing, 331));
		assertEquals(Optional.of(new OfPhase(Phase.PID_SCAN)), BreakpointPlace.phaseAt(listing, 331));
	}

	@Test
	void theOutlineNamesTheSameFunctionsAndPhases() {
		assertEquals(ListingOutline.entries(ours.listing()).stream().map(OwnSourceEditorTest::names).toList(),
				ListingOutline.entries(own.listing()).stream().map(OwnSourceEditorTest::names).toList());
	}

	private static String names(ListingOutline.Entry entry) {
		return entry.text() + ':' + entry.line() + entry.inside().stream().map(ListingOutline.Entry::text).toList();
	}

	@Test
	void theExplanationsAreThoseOfTheListing() {
		assertEquals(ListingHelp.html(ours.listing(), 331, "p_pid"), ListingHelp.html(own.listing(), 331, "p_pid"));
	}

	@Test
	void itIsC() {
		assertEquals(Syntax.C, Syntax.of(own));
		assertEquals(Syntax.LISTING, Syntax.of(ours));
	}

	@Test
	void itLeadsToTheListing() {
		assertEquals(Optional.of(new OtherSource(ours)), OtherSource.of(own));
	}

	@Test
	void theInputShowsWhereTheCopyIs() {
		ListingEditorInput input = new ListingEditorInput(own);
		assertEquals("kern_fork.c", input.getName());
		assertEquals(own.path(), input.getToolTipText());
		assertEquals(Images.OWN_SOURCE, input.getImageDescriptor());
		assertNotEquals(new ListingEditorInput(ours), input);
	}

	@Test
	void theInputComesBackAfterARestart() {
		for (KernelSource source : new KernelSource[] { own, ours }) {
			ListingEditorInput input = new ListingEditorInput(source);
			XMLMemento memento = XMLMemento.createWriteRoot("input");
			input.saveState(memento);
			assertEquals(input, assertInstanceOf(ListingEditorInput.class, new ListingInputFactory().createElement(memento)));
		}
	}
}
