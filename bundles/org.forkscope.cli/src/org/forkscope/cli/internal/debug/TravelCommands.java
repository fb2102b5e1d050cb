package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.util.List;

import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.machine.session.Bookmark;
import org.forkscope.machine.session.Branch;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Session;

/** Commands that go to other positions and other courses, and that keep them. */
final class TravelCommands {

	private TravelCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("goto", TravelCommands::goTo).completing(Words::positions).once(),
				Command.of("back", TravelCommands::back), Command.of("forward", TravelCommands::forward),
				Command.of("checkpoint", TravelCommands::checkpoint, "bookmark").once(),
				Command.of("restart", TravelCommands::restart).once(), Command.of("branch", TravelCommands::branch).once(),
				Command.of("save", TravelCommands::save).once());
	}

	private static void goTo(Debugger debugger, String arguments) {
		PositionExpression where = PositionExpression.parse(arguments);
		debugger.go(session -> session.goTo(where));
	}

	private static void back(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		require(debugger.session().canGoBack(), Messages.Travel_noBack);
		debugger.go(Session::back);
	}

	private static void forward(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		require(debugger.session().canGoForward(), Messages.Travel_noForward);
		debugger.go(Session::forward);
	}

	private static void checkpoint(Debugger debugger, String note) {
		debugger.session().addBookmark(new Bookmark(debugger.snapshot().position(), note));
		debugger.print(Messages.Travel_checkpoint.text(debugger.session().bookmarks().size(), debugger.snapshot().position()));
	}

	private static void restart(Debugger debugger, String arguments) {
		Bookmark bookmark = bookmark(debugger, arguments);
		debugger.go(session -> session.goTo(bookmark.position()));
	}

	/** The checkpoint of a number. */
	static Bookmark bookmark(Debugger debugger, String number) {
		List<Bookmark> bookmarks = debugger.session().bookmarks();
		int index = Numbers.number(number, 1);
		require(index <= bookmarks.size(), Messages.Travel_noCheckpoint, index);
		return bookmarks.get(index - 1);
	}

	private static void branch(Debugger debugger, String arguments) {
		List<Branch> branches = debugger.debuggee().answer(debugger.session().branches());
		int number = Numbers.number(arguments, 1);
		require(number <= branches.size(), Messages.Travel_noBranch, number);
		debugger.go(session -> session.switchTo(branches.get(number - 1)));
	}

	private static void save(Debugger debugger, String file) {
		require(!file.isEmpty(), Messages.Travel_noFile);
		try {
			debugger.debuggee().save(file);
		} catch (IOException e) {
			throw new CommandException(Messages.Travel_cannotSave.text(file, Failure.reason(e)));
		}
		debugger.print(Messages.Travel_saved.text(file, debugger.snapshot().position()));
	}

	private static void require(boolean condition, Messages message, Object... arguments) {
		if (!condition) {
			throw new CommandException(message.text(arguments));
		}
	}
}
