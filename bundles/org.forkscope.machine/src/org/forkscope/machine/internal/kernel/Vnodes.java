package org.forkscope.machine.internal.kernel;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

import org.forkscope.model.Vnode;

/** Files by name, and the counting of their uses. */
public final class Vnodes {

	private final Kernel k;
	private final TreeMap<String, Vnode> byPath = new TreeMap<>();

	Vnodes(Kernel k) {
		this.k = k;
	}

	/** The file of a name, with one more use. */
	Vnode lookup(String path) {
		Vnode vnode = byPath.get(path);
		if (vnode == null) {
			vnode = k.memory.allocate(k.factory.createVnode());
			vnode.setPath(path);
			byPath.put(path, vnode);
		}
		vref(vnode);
		return vnode;
	}

	void vref(Vnode vnode) {
		vnode.setUsecount(vnode.getUsecount() + 1);
	}

	/** Gives up a use; NULL is allowed. */
	void vrele(Vnode vnode) {
		if (vnode != null) {
			vnode.setUsecount(vnode.getUsecount() - 1);
			if (vnode.getUsecount() == 0) {
				byPath.remove(vnode.getPath());
			}
		}
	}

	/** All files in use, by name. */
	public Collection<Vnode> inUse() {
		return Collections.unmodifiableCollection(byPath.values());
	}
}
