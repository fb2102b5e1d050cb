package org.forkscope.machine.oracle;

import java.util.Locale;

/** Prints a random script: {@code GenerateMain PROFILE SEED OPS}. */
public final class GenerateMain {
	private GenerateMain() {
	}

	public static void main(String[] args) {
		Profile profile = Profile.valueOf(args[0].toUpperCase(Locale.ROOT));
		byte[] script = new ScriptGenerator(Long.parseLong(args[1]), profile, Integer.parseInt(args[2])).bytes();
		System.out.write(script, 0, script.length);
		System.out.flush();
	}
}
