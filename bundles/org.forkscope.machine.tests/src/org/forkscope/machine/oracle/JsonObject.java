package org.forkscope.machine.oracle;

/** Writes an object member by member; values come as JSON text, numbers, booleans or null. */
final class JsonObject {
	private final StringBuilder text = new StringBuilder();

	JsonObject put(String key, Object value) {
		text.append(text.isEmpty() ? '{' : ',').append('"').append(key).append("\":").append(value);
		return this;
	}

	String text() {
		return text + "}";
	}
}
