package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.jface.text.Document;
import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.machine.script.ScriptHelp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptHoverTest {

	private static Optional<String> explanation(String text, String word) {
		return ScriptHover.explanation(new Document(text), text.indexOf(word));
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryCall(Call call) {
		assertEquals(Optional.of(ScriptHelp.describe(call)), explanation("x " + call.word() + " y", call.word()));
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryFlag(ForkFlag flag) {
		String text = explanation("x fork1 RFPROC|" + flag, flag.name()).orElseThrow();
		assertTrue(text.contains(flag.description()), text);
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryMachineKey(MachineKey key) {
		assertEquals(Optional.of(key.description()), explanation("machine " + key.word() + "=1", key.word()));
	}

	@Test
	void tellsWhereAProcessWasMade() {
		String text = "# a\ninit vfork -> sh # the shell\n\nsh exit 0";
		assertEquals(Optional.of("Made on line 2: init vfork -> sh"),
				ScriptHover.explanation(new Document(text), text.lastIndexOf("sh exit")));
	}

	@Test
	void hasNothingToSayBetweenWords() {
		assertEquals(Optional.empty(), explanation("init  fork", "  "));
		assertEquals(Optional.empty(), explanation("init fork # text", "text"));
	}

	@Test
	void anOffsetBehindTheTextIsNoFailure() {
		assertEquals(Optional.empty(), ScriptHover.explanation(new Document("init"), 100));
	}
}
