package org.forkscope.ui.internal.views.pids;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.AllocatorInfo.IdUse;

/** What is on the number line: the ids in use, the free window, the marks. Immutable. */
final class IdLine {

	private static final int LEAST = 20;

	private final int idMax;
	private final int[] pids;
	private final int[] groups;
	private final int[] sessions;
	private final int windowFirst;
	private final int windowLast;
	private final List<Marker> markers;

	IdLine(AllocatorInfo allocator, List<Marker> markers) {
		this.markers = markers;
		idMax = allocator.pidMax();
		pids = ids(allocator, use -> use.process() != null);
		groups = ids(allocator, use -> use.members() > 0);
		sessions = ids(allocator, use -> use.session() > 0);
		windowFirst = allocator.nextpid() + 1;
		windowLast = Math.min(allocator.pidchecked(), idMax) - 1;
	}

	private static int[] ids(AllocatorInfo allocator, Predicate<IdUse> kind) {
		return allocator.used().stream().filter(kind).mapToInt(IdUse::id).toArray();
	}

	/** First id that is never used. */
	int idMax() {
		return idMax;
	}

	int[] pids() {
		return pids;
	}

	int[] groups() {
		return groups;
	}

	int[] sessions() {
		return sessions;
	}

	List<Marker> markers() {
		return markers;
	}

	/** How many ids of a lane are in a range. @param lane ascending @param last included */
	static int count(int[] lane, int first, int last) {
		return insertionPoint(lane, last + 1) - insertionPoint(lane, first);
	}

	private static int insertionPoint(int[] lane, int id) {
		int at = Arrays.binarySearch(lane, id);
		return at < 0 ? -at - 1 : at;
	}

	boolean hasWindow() {
		return windowFirst <= windowLast;
	}

	/** First id of the free window. */
	int windowFirst() {
		return windowFirst;
	}

	/** Last id of the free window. */
	int windowLast() {
		return windowLast;
	}

	/** The range that shows all that is in use, in round numbers, so that it does not move with every fork. */
	Axis.Range fit() {
		int far = Math.max(max(pids), Math.max(max(groups), max(sessions)));
		far = markers.stream().filter(marker -> marker.id() < idMax - 1).mapToInt(Marker::id).reduce(far, Math::max);
		return new Axis.Range(0, Math.min(idMax, Math.max(LEAST, Axis.roundUp(far + far / 10 + 1))) - 1);
	}

	private static int max(int[] lane) {
		return lane.length == 0 ? 0 : lane[lane.length - 1];
	}
}
