package org.forkscope.ui.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkTextTest {

	@Test
	void aLinkHasItsMarks() {
		assertEquals("<a>watch p_flag of 14: 0 \u2192 P_PPWAIT</a>", LinkText.link("watch p_flag of 14: 0 \u2192 P_PPWAIT"));
	}

	@Test
	void whatLooksLikeAMarkIsNone() {
		assertEquals("a && b <\u2060a>c<\u2060/a>", LinkText.plain("a & b <a>c</a>"));
		assertEquals("1 < 2 <b>", LinkText.plain("1 < 2 <b>"));
	}
}
