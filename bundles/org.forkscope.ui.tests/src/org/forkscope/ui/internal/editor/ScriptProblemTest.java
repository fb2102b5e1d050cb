package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.forkscope.machine.script.Problem;
import org.junit.jupiter.api.Test;

class ScriptProblemTest {

	private static String marked(String text, ScriptProblem problem) {
		return text.substring(problem.start(), problem.end());
	}

	@Test
	void marksTheWordInQuestion() {
		String text = "init fork -> a\n\na frok # why\n";
		List<ScriptProblem> problems = ScriptProblem.in(text);
		assertEquals(1, problems.size());
		assertEquals("frok", marked(text, problems.get(0)));
		assertEquals(3, problems.get(0).line());
		assertEquals(3, problems.get(0).column());
	}

	@Test
	void findsNothingInAGoodScript() {
		assertEquals(List.of(), ScriptProblem.in("init fork -> a\r\na exit 0"));
	}

	@Test
	void aLoneCarriageReturnEndsNoLine() {
		String text = "init fork -> a\ra exit 0\nb fork";
		List<ScriptProblem> problems = ScriptProblem.in(text);
		assertEquals(List.of(1, 2), problems.stream().map(ScriptProblem::line).toList());
		assertEquals(List.of("a", "b"), problems.stream().map(problem -> marked(text, problem)).toList());
	}

	@Test
	void countsCharactersNotBytes() {
		String text = "# caf\u00e9 \ud83d\ude00\ninit frok\n";
		assertEquals("frok", marked(text, ScriptProblem.in(text).get(0)));
	}

	@Test
	void marksACharacterOutsideAscii() {
		String text = "init fork\ninit f\u00f6rk";
		assertEquals("\u00f6", marked(text, ScriptProblem.in(text).get(0)));
	}

	@Test
	void whatIsMissingMarksTheEndOfTheLine() {
		String text = "init rfork\ninit fork\n";
		ScriptProblem problem = ScriptProblem.locate(text, List.of(new Problem(1, 11, 12, "missing"))).get(0);
		assertEquals("k", marked(text, problem));
	}

	@Test
	void anEmptyTextHasRoomForAProblem() {
		assertEquals(List.of(new ScriptProblem(1, 1, 0, 0, "x")), ScriptProblem.locate("", List.of(new Problem(1, 1, 1, "x"))));
	}
}
