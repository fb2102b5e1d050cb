package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void everyTextIsThereAndUsed() throws IOException {
		Stream<String> calls = Arrays.stream(Call.values()).flatMap(call -> Stream.concat(Stream.of("Call_" + call.word()),
				call.failures().stream().map(failure -> "Call_" + call.word() + '_' + failure.errno())));
		Stream<String> keywords = Arrays.stream(Keyword.values()).map(keyword -> "Keyword_" + keyword.name());
		Stream<String> keys = Arrays.stream(MachineKey.values()).map(key -> "MachineKey_" + key.word());
		Stream<String> constants = Arrays.stream(Constant.Kind.values()).map(kind -> "Constant_" + kind.name());
		Stream<String> messages = Arrays.stream(Messages.values()).map(Messages::name);
		Set<String> used = Stream.of(calls, keywords, keys, constants, messages).flatMap(names -> names)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(used, new TreeSet<>(texts().stringPropertyNames()));
	}

	@Test
	void patternsTakeTheirParameters() throws IOException {
		for (Messages message : Messages.values()) {
			String pattern = texts().getProperty(message.name());
			String expected = pattern.replaceAll("\\{(\\d)}", "<$1>");
			assertEquals(expected, message.text("<0>", "<1>", "<2>", "<3>", "<4>"));
		}
	}

	private static Properties texts() throws IOException {
		Properties texts = new Properties();
		try (InputStream stream = Messages.class.getResourceAsStream("messages.properties")) {
			texts.load(stream);
		}
		return texts;
	}
}
