package org.forkscope.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The memory of one machine: hands out structures with numbers of their own, and tells its listeners of every write. Not
 * thread-safe: it belongs to the thread that owns the machine.
 */
public final class Memory {

	/** Where structures are that belong to no machine; nobody ever listens there. */
	static final Memory OUTSIDE = new Memory();

	/**
	 * Whether any memory has ever been watched. Asked before a structure's own memory is looked up, it spares that look while it is
	 * false. It never becomes false again, so threads need not agree on it: each sees at least what it has done itself.
	 */
	private static boolean everWatched;

	private final transient Reads reads = new Reads();
	private transient WriteListener[] listeners = {};
	private transient boolean watched;
	private transient Set<KernelObject> touched;
	private transient int most;
	private int allocated;

	/**
	 * Takes a new structure, and those inside it, into this memory.
	 *
	 * @return the same structure
	 */
	public <T extends KernelObject> T allocate(T object) {
		((KernelObjectImpl) object).place(this, ++allocated);
		return object;
	}

	/** Structures handed out since power-on. */
	public int allocated() {
		return allocated;
	}

	/** Whether anyone listens or writes are tracked; false makes writes cost next to nothing. */
	public boolean isWatched() {
		return watched;
	}

	/** The reads of its structures. */
	public Reads reads() {
		return reads;
	}

	/** Adds a listener. */
	public void addWriteListener(WriteListener listener) {
		WriteListener[] more = Arrays.copyOf(listeners, listeners.length + 1);
		more[listeners.length] = Objects.requireNonNull(listener);
		listeners = more;
		watch();
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeWriteListener(WriteListener listener) {
		List<WriteListener> others = new ArrayList<>(List.of(listeners));
		others.remove(listener);
		listeners = others.toArray(WriteListener[]::new);
		watch();
	}

	private void watch() {
		watched = touched != null || listeners.length > 0;
		everWatched |= watched;
	}

	/** False as long as no memory at all has been watched. */
	static boolean mayBeWatched() {
		return everWatched;
	}

	/** Collects the structures that are written to from now on, up to a number of them; what was collected before is forgotten. */
	public void track(int limit) {
		most = limit;
		touched = Collections.newSetFromMap(new IdentityHashMap<>());
		watch();
	}

	/** The structures written to since {@link #track}; {@code null} when there were too many, or nobody has asked. */
	public Set<KernelObject> touched() {
		return touched;
	}

	/** A structure is about to tell of a write. @return whether anyone wants to hear of it */
	boolean isAwaited(KernelObject object) {
		if (touched != null && touched.add(object) && touched.size() > most) {
			touched = null;
			watch();
		}
		for (WriteListener listener : listeners) {
			if (listener.awaits(object)) {
				return true;
			}
		}
		return false;
	}

	void written(Notification write) {
		Object notifier = write.getNotifier();
		if (notifier instanceof KernelObject object && write.getFeature() instanceof EStructuralFeature feature) {
			tell(object, feature, write.getOldValue(), write.getNewValue());
		}
	}

	/** What the listeners read is no read of the machine's. */
	private void tell(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		boolean counted = reads.count(false);
		for (WriteListener listener : listeners) {
			listener.written(object, feature, oldValue, newValue);
		}
		reads.count(counted);
	}

	/** The memory of a structure's machine, or {@code null}. */
	public static Memory of(EObject object) {
		return object instanceof KernelObject kernelObject ? kernelObject.memory() : null;
	}
}
