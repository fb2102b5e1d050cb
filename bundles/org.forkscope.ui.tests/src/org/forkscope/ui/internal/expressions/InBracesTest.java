package org.forkscope.ui.internal.expressions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InBracesTest {

	@Test
	void anExpressionBeginsBehindTheLastBrace() {
		assertEquals("", ExpressionAssist.inBraces("pid {"));
		assertEquals("p2->p_p", ExpressionAssist.inBraces("pid {pid} makes {p2->p_p"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "p2", "pid {pid}", "{pid} p2" })
	void outsideBracesThereIsNone(String text) {
		assertNull(ExpressionAssist.inBraces(text));
	}
}
