package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.forkscope.cli.internal.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@Test
	void everyTextHasAConstantAndTheOtherWayRound() {
		assertEquals(Arrays.stream(Messages.values()).map(Messages::name).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(new Texts(Messages.class).bundle().keySet()));
	}

	@ParameterizedTest
	@EnumSource
	void everyTextCanBeFilledIn(Messages message) {
		String text = message.text(1, 2, 3, 4, 5, 6, 7);
		assertFalse(text.isBlank());
		assertFalse(text.matches(".*\\{\\d.*"), text);
	}
}
