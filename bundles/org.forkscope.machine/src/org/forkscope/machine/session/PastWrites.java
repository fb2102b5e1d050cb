package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Answers which writes led to a value. The machine runs again for it, and is back in the present afterwards. */
final class PastWrites {

	private final Track track;

	PastWrites(Track track) {
		this.track = track;
	}

	/** The writes to a field up to the present position, in order. */
	List<Write> all(ObjectRef object, String field) {
		long position = track.position();
		return lookUp(() -> search(object.serial(), field).all(position));
	}

	/** Why a field has its value: the last write, the write that set what it copied, and so on. */
	List<Write> explain(ObjectRef object, String field) {
		return lookUp(() -> chain(object.serial(), field));
	}

	private List<Write> chain(int first, String field) {
		List<Write> chain = new ArrayList<>();
		int serial = first;
		long position = track.position();
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
		return new WriteSearch(track.replay(), track.history(), serial, field);
	}

	private <T> T lookUp(Supplier<T> question) {
		History.Moment present = track.history().now();
		track.lookUp();
		try {
			return question.get();
		} finally {
			track.putBack(present);
		}
	}
}
