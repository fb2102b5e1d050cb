package org.forkscope.machine.internal.kernel;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Pcb;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;
import org.forkscope.model.Pstats;
import org.forkscope.model.Sigacts;
import org.forkscope.model.Trapframe;
import org.forkscope.model.Vmspace;

/** Which structure of the parent a value of a newborn was copied from. */
public final class ForkCopies {

	private ForkCopies() {
	}

	/**
	 * The structure whose field of the same name has the value that is being written.
	 *
	 * @param frame  the frame whose step writes
	 * @param target the structure written to
	 * @return {@code null} when the value is no copy
	 */
	public static KernelObject source(Frame frame, KernelObject target, EStructuralFeature feature) {
		KernelObject from = counterpart(frame, target);
		if (from == null || from == target) {
			return null;
		}
		Object copied = from.eGet(feature);
		Object written = target.eGet(feature);
		return copied != null && copied.equals(written) ? from : null;
	}

	private static KernelObject counterpart(Frame frame, KernelObject target) {
		if (frame instanceof Fork1.Locals fork1) {
			return fork1.p1 == null ? null : ofProcess(fork1.p1, target);
		}
		if (frame instanceof VmFork.Locals vm) {
			return ofProcess(vm.p1, target);
		}
		if (frame instanceof CpuFork.Locals cpu) {
			return ofProcess(cpu.p1, target);
		}
		return frame instanceof SpaceFunctions.VmspaceFork.Locals space && target instanceof Vmspace ? space.vm1 : null;
	}

	private static KernelObject ofProcess(Proc parent, KernelObject target) {
		if (target instanceof Proc) {
			return parent;
		}
		if (target instanceof Pcred) {
			return parent.getCred();
		}
		if (target instanceof Procsig) {
			return parent.getProcsig();
		}
		if (target instanceof Sigacts) {
			return parent.getProcsig().getSigacts();
		}
		if (target instanceof Pstats) {
			return parent.getStats();
		}
		if (target instanceof Trapframe) {
			return parent.getAddr().getFrame();
		}
		return target instanceof Pcb ? parent.getAddr().getPcb() : null;
	}
}
