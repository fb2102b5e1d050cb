package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;
import org.forkscope.model.VmMapEntry;
import org.forkscope.model.Vmspace;

/** Copies of address spaces. vm_map.c. */
final class SpaceFunctions {

	private static final int INHERIT_SHARE = 0;
	private static final int INHERIT_NONE = 2;

	private SpaceFunctions() {
	}

	/** Makes a copy of an address space; pages are copied when written. */
	static final class VmspaceFork extends Fn<VmspaceFork.Locals> {

		private static final String NEXT = "next";

		VmspaceFork(Kernel k) {
			super(k, "vmspace_fork", k.functions.sources.vmMap);
		}

		/** Argument, locals and result. */
		public static final class Locals extends Frame {
			/** The old address space. */
			public Vmspace vm1;
			/** The copy. */
			public Vmspace vm2;
			/** The entry to be copied. */
			public VmMapEntry oldEntry;
			/** The last entry of the copy. */
			public VmMapEntry newEntry;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("a new address space with the old sizes", l -> l.vm2 = k.spaces.copyHeader(l.vm1));
			b.step("from the first entry on", l -> l.oldEntry = l.vm1.getMap());
			b.loop("another entry?", l -> l.oldEntry != null, () -> {
				beyond(b, () -> b.when("is it shared for good?", l -> l.oldEntry.getInheritance() == INHERIT_SHARE).then(() -> {
					b.step("the same pages, whoever writes", l -> l.newEntry = k.spaces.shareEntry(l.oldEntry, l.vm2, l.newEntry));
					b.jump(NEXT);
				}));
				b.when("is it inherited?", l -> l.oldEntry.getInheritance() != INHERIT_NONE).then(
						() -> b.step("the same pages, copied when either side writes",
								l -> l.newEntry = k.spaces.forkEntry(l.oldEntry, l.vm2, l.newEntry)));
				b.label(NEXT);
				b.step("next entry", l -> l.oldEntry = l.oldEntry.getNext());
			});
		}
	}

	/** Gives a process an address space of its own. */
	static final class VmspaceUnshare extends Fn<VmspaceUnshare.Locals> {

		VmspaceUnshare(Kernel k) {
			super(k, "vmspace_unshare", k.functions.sources.vmMap);
		}

		/** Argument and locals. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** The address space it shared. */
			public Vmspace oldvmspace;
			/** The copy. */
			public Vmspace newvmspace;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the shared address space", l -> l.oldvmspace = l.p.getVmspace());
			b.when("is it private already?", l -> l.oldvmspace.getRefcnt() == 1).then(() -> b.returns("nothing to do"));
			b.call("copy it", k.functions.vmspaceFork, (l, c) -> c.vm1 = l.oldvmspace, (l, c) -> l.newvmspace = c.vm2);
			b.step("give up the shared one", l -> k.spaces.free(l.oldvmspace));
			b.step("use the copy", l -> l.p.setVmspace(l.newvmspace));
			b.step("load its page directory", l -> l.p.getAddr().getPcb().setCr3(l.newvmspace.getPmapPdir()));
		}
	}
}
