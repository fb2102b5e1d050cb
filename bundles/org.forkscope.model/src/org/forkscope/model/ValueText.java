package org.forkscope.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EDataType;

/** The values of fields as text: numbers in decimal, arrays as numbers with blanks between, text with escapes. */
final class ValueText {

	private static final String BLANK = " ";

	private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
			int.class, Integer::valueOf,
			long.class, Long::valueOf,
			boolean.class, ValueText::bool,
			String.class, ValueText::unescape,
			int[].class, text -> words(text).mapToInt(Integer::parseInt).toArray(),
			long[].class, text -> words(text).mapToLong(Long::parseLong).toArray());

	private ValueText() {
	}

	static String write(EDataType type, Object value) {
		if (value instanceof int[] numbers) {
			return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(BLANK));
		}
		if (value instanceof long[] numbers) {
			return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(BLANK));
		}
		return value instanceof String text ? escape(text) : String.valueOf(value);
	}

	/** @throws IllegalArgumentException when it is no value of the type */
	static Object read(EDataType type, String text) {
		Function<String, Object> reader = READERS.get(type.getInstanceClass());
		if (reader == null) {
			throw new IllegalArgumentException(type.getName());
		}
		return reader.apply(text);
	}

	private static Stream<String> words(String text) {
		return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(BLANK));
	}

	private static Boolean bool(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException(text);
		}
		return Boolean.valueOf(text);
	}

	/** XML cannot hold every character that a name of a process can. */
	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach(c -> escaped.append(isPlain(c) ? String.valueOf((char) c) : String.format("\\u%04x", c)));
		return escaped.toString();
	}

	private static boolean isPlain(int c) {
		return c >= ' ' && c != '\\' && c != 0x7f && !Character.isSurrogate((char) c) && c < 0xfffe;
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			if (text.charAt(at) != '\\') {
				plain.append(text.charAt(at++));
			} else {
				plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
				at += 6;
			}
		}
		return plain.toString();
	}
}
