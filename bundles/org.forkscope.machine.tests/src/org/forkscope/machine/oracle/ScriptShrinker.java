package org.forkscope.machine.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes lines off a script as long as it keeps a property. */
final class ScriptShrinker {
	private final Predicate<byte[]> property;
	private int triesLeft;

	ScriptShrinker(Predicate<byte[]> property, int tries) {
		this.property = property;
		triesLeft = tries;
	}

	byte[] shrink(byte[] script) {
		List<String> lines = List.of(new String(script, StandardCharsets.ISO_8859_1).split("\n", -1));
		for (int chunk = Math.max(1, lines.size() / 2); chunk > 0; chunk /= 2) {
			lines = withoutNeedlessChunks(lines, chunk);
		}
		return bytes(lines);
	}

	private List<String> withoutNeedlessChunks(List<String> lines, int chunk) {
		List<String> rest = lines;
		// From the end: nothing that stays depends on the last lines.
		for (int to = rest.size(); to > 0 && triesLeft > 0; to -= chunk) {
			List<String> fewer = new ArrayList<>(rest);
			fewer.subList(Math.max(0, to - chunk), to).clear();
			triesLeft--;
			if (property.test(bytes(fewer))) {
				rest = fewer;
			}
		}
		return rest;
	}

	private static byte[] bytes(List<String> lines) {
		return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
	}
}
