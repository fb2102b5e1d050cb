package org.forkscope.machine.internal.kernel;

import org.forkscope.model.VmMapEntry;
import org.forkscope.model.VmObject;
import org.forkscope.model.Vmspace;

/** Address spaces: the parts of vm_map.c that cannot be interrupted. */
public final class Spaces {

	/** Size of a page in bytes. */
	static final int PAGE_SIZE = 4096;
	private static final int TEXT_BASE = 0x08048000;
	private static final int STACK_TOP = 0xbfc00000;
	private static final int READ_WRITE = 3;
	private static final int INHERIT_COPY = 1;
	private static final int ENTRY_COW = 4;
	private static final int ENTRY_NEEDS_COPY = 8;
	private static final int FIRST_PAGE_DIRECTORY = 0x01000000;

	private final Kernel k;
	private int pageDirectories;

	Spaces(Kernel k) {
		this.k = k;
	}

	/** An empty address space with one reference. */
	Vmspace create() {
		Vmspace space = k.memory.allocate(k.factory.createVmspace());
		space.setRefcnt(1);
		space.setPmapPdir(FIRST_PAGE_DIRECTORY + PAGE_SIZE * pageDirectories++);
		return space;
	}

	/** The header of a forked address space: everything but the map. */
	Vmspace copyHeader(Vmspace old) {
		Vmspace space = create();
		space.setRssize(old.getRssize());
		space.setSwrss(old.getSwrss());
		space.setTsize(old.getTsize());
		space.setDsize(old.getDsize());
		space.setSsize(old.getSsize());
		space.setTaddr(old.getTaddr());
		space.setDaddr(old.getDaddr());
		space.setMaxsaddr(old.getMaxsaddr());
		space.setMinsaddr(old.getMinsaddr());
		return space;
	}

	/** Marks an entry copy-on-write in both spaces and appends the copy. */
	VmMapEntry forkEntry(VmMapEntry entry, Vmspace to, VmMapEntry last) {
		entry.setEflags(entry.getEflags() | ENTRY_COW | ENTRY_NEEDS_COPY);
		return shareEntry(entry, to, last);
	}

	/** Appends an entry with the same pages. */
	VmMapEntry shareEntry(VmMapEntry entry, Vmspace to, VmMapEntry last) {
		VmMapEntry copy = k.memory.allocate(k.factory.createVmMapEntry());
		copy.setStart(entry.getStart());
		copy.setPages(entry.getPages());
		copy.setProtection(entry.getProtection());
		copy.setInheritance(entry.getInheritance());
		copy.setEflags(entry.getEflags());
		copy.setObject(entry.getObject());
		entry.getObject().setRefCount(entry.getObject().getRefCount() + 1);
		append(to, last, copy);
		return copy;
	}

	/** Lays out a fresh program: data upwards from the text's address, the stack below its top. Sizes in pages. */
	void layOut(Vmspace space, int dsize, int ssize) {
		wipe(space);
		space.setDsize(dsize);
		space.setSsize(ssize);
		space.setTaddr(TEXT_BASE);
		space.setDaddr(TEXT_BASE);
		space.setMinsaddr(STACK_TOP);
		space.setMaxsaddr(STACK_TOP - ssize * PAGE_SIZE);
		VmMapEntry data = dsize == 0 ? null : map(space, null, TEXT_BASE, dsize);
		if (ssize > 0) {
			map(space, data, space.getMaxsaddr(), ssize);
		}
	}

	private VmMapEntry map(Vmspace space, VmMapEntry last, int start, int pages) {
		VmObject object = k.memory.allocate(k.factory.createVmObject());
		object.setRefCount(1);
		object.setSize(pages);
		VmMapEntry entry = k.memory.allocate(k.factory.createVmMapEntry());
		entry.setStart(start);
		entry.setPages(pages);
		entry.setProtection(READ_WRITE);
		entry.setInheritance(INHERIT_COPY);
		entry.setObject(object);
		append(space, last, entry);
		return entry;
	}

	private static void append(Vmspace space, VmMapEntry last, VmMapEntry entry) {
		if (last == null) {
			space.setMap(entry);
		} else {
			last.setNext(entry);
		}
	}

	/** Grows the data by pages: obreak. */
	void grow(Vmspace space, int pages) {
		if (pages == 0) {
			return;
		}
		VmMapEntry data = space.getMap();
		if (space.getDsize() == 0) {
			VmMapEntry rest = data;
			space.setMap(null);
			data = map(space, null, TEXT_BASE, pages);
			data.setNext(rest);
		} else {
			data.setPages(data.getPages() + pages);
		}
		space.setDsize(space.getDsize() + pages);
	}

	/** Gives up all mappings. */
	void wipe(Vmspace space) {
		for (VmMapEntry entry = space.getMap(); entry != null; entry = entry.getNext()) {
			entry.getObject().setRefCount(entry.getObject().getRefCount() - 1);
		}
		space.setMap(null);
	}

	/** Gives up a reference; the last one frees the mappings: vmspace_free. */
	void free(Vmspace space) {
		space.setRefcnt(space.getRefcnt() - 1);
		if (space.getRefcnt() == 0) {
			wipe(space);
		}
	}
}
