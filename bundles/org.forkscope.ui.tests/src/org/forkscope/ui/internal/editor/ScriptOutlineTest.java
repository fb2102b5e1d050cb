package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.forkscope.ui.internal.editor.ScriptOutline.Node;
import org.junit.jupiter.api.Test;

class ScriptOutlineTest {

	private static List<String> texts(List<Node> nodes) {
		return nodes.stream().map(Node::text).toList();
	}

	@Test
	void groupsStatementsByActor() {
		String text = "# head\nmachine maxproc=20\ninit fork -> a # first\na open\ninit wait4 a\ndump\n";
		List<Node> rows = ScriptOutline.of(text);
		assertEquals(List.of("machine", "init", "a", "dump"), texts(rows));
		assertEquals(List.of("fork -> a", "wait4 a"), texts(rows.get(1).children()));
		assertEquals(text.indexOf("init wait4"), rows.get(1).children().get(1).offset());
	}

	@Test
	void anEditElsewhereKeepsTheIdentityOfRows() {
		assertEquals(ScriptOutline.of("init fork -> a\na open\n"), ScriptOutline.of("\n\ninit fork -> a\na open\n"));
	}

	@Test
	void saysThatThereIsMore() {
		List<Node> rows = ScriptOutline.of("init open\n".repeat(ScriptOutline.MAX_STATEMENTS + 1));
		assertEquals(ScriptOutline.MAX_STATEMENTS, rows.get(0).children().size());
		assertEquals(2, rows.size());
	}

	@Test
	void endsWithTheTextWhenEverythingFits() {
		assertEquals(1, ScriptOutline.of("init open\n".repeat(ScriptOutline.MAX_STATEMENTS)).size());
	}
}
