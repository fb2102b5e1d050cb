package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.FrameInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to whoever lets the pointer rest on the listing of the kernel. */
class HoverTest extends UserTest {

	private static final int HALF_A_LETTER = 3;

	private MachineTarget machine;
	private SWTBotEclipseEditor listing;
	private List<SWTBotShell> before;

	@BeforeEach
	void stopInTheListing() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		machine = stopped(debug());
		listing = bot.editorByTitle("kern_fork.c").toTextEditor();
		bot.waitUntil(new Shows("line of the listing", Integer.toString(top().line()),
				() -> Integer.toString(listing.cursorPosition().line + 1)));
		before = List.of(bot.shells());
	}

	private FrameInfo top() {
		return machine.snapshot().current().frames().get(0);
	}

	/** Lets the pointer rest on a text: a window appears and tells something that has a part. */
	private void tells(int line, String text, String part) {
		rest(line, text);
		bot.waitUntil(new Shows("what is told of " + text + " on line " + line, "has " + part, () -> {
			String told = told();
			return told.contains(part) ? "has " + part : told;
		}));
	}

	private String told() {
		return Arrays.stream(bot.shells()).filter(shell -> before.stream().noneMatch(known -> known.widget == shell.widget))
				.flatMap(shell -> shell.bot().widgets(WidgetMatcherFactory.widgetOfType(StyledText.class)).stream())
				.map(text -> new SWTBotStyledText(text).getText()).collect(Collectors.joining());
	}

	/** The pointer comes from a letter further left, as only one that moves can come to rest. */
	private void rest(int line, String text) {
		bot.shell().activate();
		listing.navigateTo(line - 1, 0);
		movePointer(line, text, -1);
		movePointer(line, text, 0);
	}

	private void movePointer(int line, String text, int letters) {
		StyledText widget = listing.getStyledText().widget;
		UIThreadRunnable.syncExec((VoidResult) () -> {
			int offset = widget.getOffsetAtLine(line - 1) + widget.getLine(line - 1).indexOf(text) + letters;
			Point place = widget.toDisplay(widget.getLocationAtOffset(offset));
			Event move = new Event();
			move.type = SWT.MouseMove;
			move.x = place.x + HALF_A_LETTER;
			move.y = place.y + HALF_A_LETTER;
			widget.getDisplay().post(move);
		});
	}

	@Test
	void aNameHasItsValueAndWhatItMeans() {
		int line = 362;
		assertTrue(listing.getTextOnLine(line - 1).contains("allproc"), listing.getTextOnLine(line - 1));
		tells(line, "allproc", "allproc = proc " + machine.snapshot().processes().stream().mapToInt(process -> process.pid()).max().orElseThrow());
	}

	@Test
	void theLineAtWhichTheMachineStandsHasTheLocals() {
		String line = listing.getTextOnLine(top().line() - 1);
		tells(top().line(), line.strip(), "trypid = ");
	}
}
