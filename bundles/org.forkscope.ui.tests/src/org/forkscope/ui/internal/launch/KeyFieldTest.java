package org.forkscope.ui.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.script.MachineKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFieldTest {

	@ParameterizedTest
	@EnumSource
	void theDefaultThatIsShownIsTheDefault(MachineKey key) {
		String value = KeyField.defaultOf(key);
		assertEquals(MachineSettings.DEFAULT,
				value.isEmpty() ? MachineSettings.DEFAULT.withRandompid(null) : key.set(MachineSettings.DEFAULT, value).orElseThrow());
		assertEquals(value.isEmpty() ? "default: none" : "default: " + value, KeyField.hint(key));
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsRightAndNonsenseIsNot(MachineKey key) {
		assertEquals(Optional.empty(), KeyField.problem(key, ""));
		assertEquals(Optional.of(key.complaint("nonsense")), KeyField.problem(key, "nonsense"));
	}

	@Test
	void valuesOutOfRangeAreRefused() {
		assertEquals(Optional.of(MachineKey.MAXPROC.complaint("1")), KeyField.problem(MachineKey.MAXPROC, "1"));
		assertEquals(Optional.empty(), KeyField.problem(MachineKey.MAXPROC, "20"));
	}
}
