package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTokensTest {

	private static String kinds(String line) {
		return ScriptTokens.of(line).stream().map(token -> token.kind().name()).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"init fork -> a # made; ACTOR CALL ARROW DEFINITION COMMENT",
			"kernel at_fork hook; ACTOR CALL NAME",
			"kernel kthread_create w RFMEM; ACTOR CALL NAME FLAG",
			"kernel kthread_create w RFPPWAIT; ACTOR CALL NAME ERROR",
			"a rfork RFPROC|0x4|RFOO|; ACTOR CALL FLAG OPERATOR FLAG OPERATOR ERROR OPERATOR",
			"a rfork RFPROC||RFFDG; ACTOR CALL FLAG OPERATOR OPERATOR FLAG",
			"a execve /bin/sh 1 x; ACTOR CALL PATH NUMBER ERROR",
			"a wait4 any clone; ACTOR CALL KEYWORD KEYWORD",
			"a wait4 b; ACTOR CALL LABEL",
			"a wait4 on; ACTOR CALL ERROR",
			"a setpgid 0 b; ACTOR CALL KEYWORD LABEL",
			"a setrlimit NPROC 5 infinity; ACTOR CALL KEYWORD NUMBER KEYWORD",
			"a sysctl kern.lastpid -3; ACTOR CALL KEYWORD NUMBER",
			"a ktrace off inherit; ACTOR CALL KEYWORD ERROR",
			"a ktrace on inherit; ACTOR CALL KEYWORD KEYWORD",
			"a cpu 1001; ACTOR CALL ERROR",
			"a open x; ACTOR CALL ERROR",
			"a open -> x; ACTOR CALL ERROR ERROR",
			"a fork -> init; ACTOR CALL ARROW ERROR",
			"a fork -> b c; ACTOR CALL ARROW DEFINITION ERROR",
			"a fork ->; ACTOR CALL ARROW",
			"a frok x -> b; ACTOR ERROR NAME ARROW DEFINITION",
			"any fork; ERROR CALL",
			"9; ERROR",
			"a; ACTOR",
			"dump; STATEMENT",
			"dump x; STATEMENT ERROR",
			"machine seed=5 boot=fool x=1 seed; STATEMENT KEY OPERATOR VALUE KEY OPERATOR ERROR ERROR ERROR",
			"machine seed=; STATEMENT KEY OPERATOR",
			"# only; COMMENT" })
	void haveTheKindOfTheirPlace(String line, String kinds) {
		assertEquals(kinds, kinds(line));
	}

	@Test
	void emptyLinesHaveNone() {
		assertEquals(List.of(), ScriptTokens.of(""));
		assertEquals(List.of(), ScriptTokens.of(" \t\r"));
	}

	@Test
	void knowTheirPlace() {
		assertEquals(List.of(new Token(Token.Kind.ACTOR, 3, 7, "init"), new Token(Token.Kind.CALL, 8, 13, "rfork"),
				new Token(Token.Kind.FLAG, 14, 20, "RFPROC"), new Token(Token.Kind.OPERATOR, 20, 21, "|"),
				new Token(Token.Kind.FLAG, 21, 26, "RFMEM"), new Token(Token.Kind.COMMENT, 26, 29, "#a#")),
				ScriptTokens.of("  init rfork RFPROC|RFMEM#a#"));
	}

	@Test
	void charactersOutsideAsciiAreErrorsButComments() {
		assertEquals("ACTOR ERROR COMMENT", kinds("init f\u00f6rk # \u4e2d\u6587"));
		assertEquals("ACTOR CALL ERROR", kinds("init execve /\u4e2d"));
	}

	@Test
	void whatFollowsTheSixteenthWordIsOneError() {
		List<Token> tokens = ScriptTokens.of("machine" + " seed=1".repeat(15) + " x y z# end");
		assertEquals("x y z", tokens.get(tokens.size() - 2).text());
		assertEquals(Token.Kind.ERROR, tokens.get(tokens.size() - 2).kind());
		assertEquals(Token.Kind.COMMENT, tokens.get(tokens.size() - 1).kind());
	}

	@Test
	void areFoundByColumn() {
		String line = "init rfork RFPROC|RFMEM";
		assertEquals("rfork", ScriptTokens.at(line, 6).orElseThrow().text());
		assertEquals("rfork", ScriptTokens.at(line, 10).orElseThrow().text());
		assertEquals(Optional.empty(), ScriptTokens.at(line, 11));
		assertEquals("RFMEM", ScriptTokens.at(line, 23).orElseThrow().text());
		assertEquals(Optional.empty(), ScriptTokens.at(line, 24));
		assertEquals(Optional.empty(), ScriptTokens.at(line, 0));
	}
}
