package org.forkscope.machine.internal.kernel;

import java.util.List;

import org.forkscope.model.File;
import org.forkscope.model.FileSlot;
import org.forkscope.model.Filedesc;
import org.forkscope.model.Kqueue;
import org.forkscope.model.Proc;

/** Descriptor tables: the parts of kern_descrip.c that cannot be interrupted. */
public final class Files {

	/** Slots that lie inside the table itself. */
	static final int NDFILE = 20;
	private static final int DEFAULT_CMASK = 022;
	private static final int DTYPE_VNODE = 1;
	private static final int DTYPE_KQUEUE = 5;

	private final Kernel k;

	Files(Kernel k) {
		this.k = k;
	}

	/** A new table without files, with the directories of the process. */
	Filedesc fdinit(Proc p) {
		Filedesc table = k.memory.allocate(k.factory.createFiledesc());
		Filedesc old = p == null ? null : p.getFd();
		if (old != null) {
			copyDirectories(old, table);
		}
		table.setRefcnt(1);
		table.setCmask(DEFAULT_CMASK);
		table.setNfiles(NDFILE);
		table.setLastfile(-1);
		table.setKnlistsize(-1);
		return table;
	}

	/** The header of a copy: all but the open files. */
	Filedesc copyHeader(Filedesc old) {
		Filedesc table = k.memory.allocate(k.factory.createFiledesc());
		copyDirectories(old, table);
		table.setRefcnt(1);
		table.setCmask(old.getCmask());
		table.setNfiles(sizeFor(old));
		table.setLastfile(old.getLastfile());
		table.setFreefile(old.getFreefile());
		table.setKnlistsize(-1);
		return table;
	}

	/** Slots that a copy needs: halved while far more than are used. */
	private static int sizeFor(Filedesc old) {
		if (old.getLastfile() < NDFILE) {
			return NDFILE;
		}
		int size = old.getNfiles();
		while (size > 100 && size > 2 * old.getLastfile()) {
			size /= 2;
		}
		return size;
	}

	/** Copies the slots that are there now; counting the files is another step. */
	void copySlots(Filedesc from, Filedesc to) {
		for (FileSlot slot : from.getOfiles()) {
			FileSlot copy = k.memory.allocate(k.factory.createFileSlot());
			copy.setFile(slot.getFile());
			copy.setFlags(slot.getFlags());
			to.getOfiles().add(copy);
		}
	}

	/** Counts one more user of the file in a slot, if there is one. */
	void fhold(Filedesc table, int fd) {
		File file = fd < table.getOfiles().size() ? table.getOfiles().get(fd).getFile() : null;
		if (file != null) {
			file.setCount(file.getCount() + 1);
		}
	}

	/** Opens a file in the next slot. */
	int open(Filedesc table) {
		return open(table, null);
	}

	/** Opens a file, or a kqueue, in the next slot. */
	int open(Filedesc table, Kqueue kq) {
		List<FileSlot> slots = table.getOfiles();
		File file = k.memory.allocate(k.factory.createFile());
		file.setCount(1);
		file.setType(kq == null ? DTYPE_VNODE : DTYPE_KQUEUE);
		if (kq != null) {
			file.setData(kq);
		}
		FileSlot slot = k.memory.allocate(k.factory.createFileSlot());
		slot.setFile(file);
		slots.add(slot);
		int fd = slots.size() - 1;
		table.setLastfile(fd);
		table.setFreefile(fd + 1);
		if (fd >= table.getNfiles()) {
			table.setNfiles(2 * table.getNfiles());
		}
		return fd;
	}

	/** Frees a slot. */
	void free(Filedesc table, int fd) {
		table.getOfiles().get(fd).setFile(null);
		table.setFreefile(Math.min(table.getFreefile(), fd));
	}

	/** Leaves the kqueues out of a copy: they belong to the other table. */
	void dropKqueues(Filedesc copy) {
		copy.getOfiles().stream().filter(KqueueCalls::isKqueue).forEach(slot -> slot.setFile(null));
	}

	void fdshare(Filedesc table) {
		table.setRefcnt(table.getRefcnt() + 1);
	}

	/** Closes the file in a slot. */
	void closef(Filedesc table, int fd) {
		File file = table.getOfiles().get(fd).getFile();
		if (file != null) {
			file.setCount(file.getCount() - 1);
		}
	}

	/** Gives up the directories of a table that nobody uses any more. */
	void releaseDirectories(Filedesc table) {
		k.vnodes.vrele(table.getCdir());
		k.vnodes.vrele(table.getRdir());
		k.vnodes.vrele(table.getJdir());
	}

	private void copyDirectories(Filedesc from, Filedesc to) {
		if (from.getCdir() != null) {
			k.vnodes.vref(from.getCdir());
			to.setCdir(from.getCdir());
		}
		if (from.getRdir() != null) {
			k.vnodes.vref(from.getRdir());
			to.setRdir(from.getRdir());
		}
		if (from.getJdir() != null) {
			k.vnodes.vref(from.getJdir());
			to.setJdir(from.getJdir());
		}
	}
}
