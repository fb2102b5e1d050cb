package org.forkscope.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@Test
	void everyTextHasAConstantAndTheOtherWayRound() {
		Set<String> constants = Arrays.stream(Messages.values()).map(Messages::name)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(constants, new TreeSet<>(Messages.bundle("messages").keySet()));
	}

	@ParameterizedTest
	@EnumSource
	void everyTextCanBeFilledIn(Messages message) {
		String text = message.text(1, 2, 3, 4);
		assertFalse(text.isBlank());
		assertFalse(text.matches(".*\\{\\d.*"), text);
	}
}
