package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Answers which writes led to a value. The machine runs again for it, and is back in the present afterwards. */
final class PastWrites {

	private final Replay replay;
	private final History history;
	private final Output output;

	/** @param output passes nothing on meanwhile */
	PastWrites(Replay replay, History history, Output output) {
		this.replay = replay;
		this.history = history;
		this.output = output;
	}

	/** The writes to a field up to the present position, in order. */
	List<Write> all(ObjectRef object, String field) {
		long position = replay.machine().position();
		return lookUp(() -> search(object.serial(), field).all(position));
	}

	/** Why a field has its value: the last write, the write that set what it copied, and so on. */
	List<Write> explain(ObjectRef object, String field) {
		return lookUp(() -> chain(object.serial(), field));
	}

	private List<Write> chain(int first, String field) {
		List<Write> chain = new ArrayList<>();
		int serial = first;
		long position = replay.machine().position();
		while (serial != 0) {
			Write last = search(serial, field).last(position);
			if (last == null) {
				break;
			}
			chain.add(last);
			serial = last.source() == null ? 0 : last.source().serial();
			position = last.position();
		}
		return chain;
	}

	private WriteSearch search(int serial, String field) {
		return new WriteSearch(replay, history, serial, field);
	}

	private <T> T lookUp(Supplier<T> question) {
		History.Moment present = history.now();
		output.mute(true);
		try {
			return question.get();
		} finally {
			history.restore(present);
			output.mute(false);
		}
	}
}
