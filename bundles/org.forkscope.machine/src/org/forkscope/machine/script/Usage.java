package org.forkscope.machine.script;

import java.util.List;

/** Writes the usage line of a call, with brackets round what may be left out. */
final class Usage {

	private Usage() {
	}

	static String of(Call call) {
		String result = call.makesProcess() ? " [-> LABEL]" : "";
		return call.word() + arguments(call.parameters()) + result;
	}

	private static String arguments(List<Parameter> parameters) {
		StringBuilder text = new StringBuilder();
		int open = 0;
		for (Parameter parameter : parameters) {
			if (parameter.after() != null) {
				insert(text, parameter);
			} else {
				open += parameter.optional() ? 1 : 0;
				text.append(parameter.optional() ? " [" : " ").append(parameter.usage());
			}
		}
		return text.append("]".repeat(open)).toString();
	}

	/** Puts an argument that goes with one keyword only behind that keyword: {@code on [inherit]|off}. */
	private static void insert(StringBuilder text, Parameter parameter) {
		String keyword = parameter.after().word();
		int end = text.lastIndexOf(keyword) + keyword.length();
		text.insert(end, " [" + parameter.usage() + ']');
	}
}
