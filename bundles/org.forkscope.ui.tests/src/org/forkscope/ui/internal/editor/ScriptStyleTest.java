package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.forkscope.machine.script.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptStyleTest {

	private static final Path UI = Path.of("..", "org.forkscope.ui");

	@Test
	void onlyPunctuationHasNoStyle() {
		Set<Kind> plain = Arrays.stream(Kind.values()).filter(kind -> ScriptStyle.of(kind).isEmpty())
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
		assertEquals(EnumSet.of(Kind.ARROW, Kind.OPERATOR), plain);
	}

	@Test
	void actorAndArgumentLookAlike() {
		assertEquals(Optional.of(ScriptStyle.PROCESS), ScriptStyle.of(Kind.ACTOR));
		assertEquals(ScriptStyle.of(Kind.ACTOR), ScriptStyle.of(Kind.LABEL));
	}

	@Test
	void knowsItsColors() {
		assertTrue(ScriptStyle.isColor(ScriptStyle.FLAG.colorId()));
		assertFalse(ScriptStyle.isColor("org.eclipse.ui.workbench.ACTIVE_TAB_TEXT_COLOR"));
	}

	@ParameterizedTest
	@EnumSource
	void hasALightAndADarkColor(ScriptStyle style) throws IOException {
		assertTrue(Files.readString(UI.resolve("plugin.xml")).contains('"' + style.colorId() + '"'), style.colorId());
		assertTrue(Files.readString(UI.resolve("css/dark_script.css")).contains('\'' + style.colorId() + '='), style.colorId());
	}
}
