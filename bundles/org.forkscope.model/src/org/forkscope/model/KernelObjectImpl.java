package org.forkscope.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base of every generated structure. It is the one place that all reads and writes pass: generated getters call {@link #read},
 * and generated setters ask {@link #eNotificationRequired()}, which is false while nobody listens.
 */
public abstract class KernelObjectImpl extends MinimalEObjectImpl.Container implements KernelObject {

	private Memory memory = Memory.OUTSIDE;
	private int serial;

	/** Places this structure in a memory; called once, by the memory. */
	final void place(Memory newMemory, int newSerial) {
		memory = newMemory;
		serial = newSerial;
	}

	@Override
	public final Memory memory() {
		return memory == Memory.OUTSIDE ? null : memory;
	}

	@Override
	public final int serial() {
		return serial;
	}

	/** A field is read. @param feature its number, as the generated package has it */
	protected final void read(int feature) {
		if (Reads.mayBeAwaited()) {
			memory.reads().tell(this, feature);
		}
	}

	@Override
	public boolean eNotificationRequired() {
		return Memory.mayBeWatched() && memory.isWatched() && memory.isAwaited(this);
	}

	/** Says that something has changed that belongs to this structure, but is no field of the kernel's. */
	protected final void changed() {
		if (memory.isWatched()) {
			memory.isAwaited(this);
		}
	}

	@Override
	public void eNotify(Notification notification) {
		memory.written(notification);
	}
}
