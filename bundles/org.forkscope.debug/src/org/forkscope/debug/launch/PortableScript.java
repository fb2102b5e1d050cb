package org.forkscope.debug.launch;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.forkscope.machine.script.MachineKey;

/** A script that makes the same machine everywhere: what the launch has added to its settings becomes a line of it. */
final class PortableScript {

	private PortableScript() {
	}

	/** @param text of a script without problems @param defaults values that count where the script says nothing */
	static String of(byte[] text, Map<MachineKey, String> defaults) {
		String script = new String(text, StandardCharsets.UTF_8);
		String added = defaults.entrySet().stream().filter(each -> !sets(script, each.getKey()))
				.map(each -> ' ' + each.getKey().word() + '=' + each.getValue()).collect(Collectors.joining());
		return added.isEmpty() ? script : "machine" + added + '\n' + script;
	}

	private static boolean sets(String script, MachineKey key) {
		return script.lines().map(String::strip).filter(line -> line.startsWith("machine"))
				.anyMatch(line -> line.contains(' ' + key.word() + '=') || line.contains('\t' + key.word() + '='));
	}
}
