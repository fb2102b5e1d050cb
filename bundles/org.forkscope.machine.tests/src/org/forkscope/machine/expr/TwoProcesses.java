package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.FileSlot;
import org.forkscope.model.Globals;
import org.forkscope.model.KernelFactory;
import org.forkscope.model.KernelObject;
import org.forkscope.model.KernelPackage;
import org.forkscope.model.Memory;
import org.forkscope.model.Proc;

/** What names stand for where there are two processes: 1, and its child 14, which is the local p2. */
final class TwoProcesses implements Scope {

	private final Memory memory = new Memory();
	final Globals globals = memory.allocate(KernelFactory.eINSTANCE.createGlobals());
	final Proc parent = process(1);
	final Proc child = process(14);
	private final Map<String, Object> locals = new HashMap<>();

	TwoProcesses() {
		globals.setAllproc(child);
		globals.setNextpid(14);
		child.setListNext(parent);
		child.setPptr(parent);
		child.setFlag(0x10);
		child.setEstcpu(-1);
		child.setRuntime(1L << 40);
		child.setComm("sh");
		child.setLimit(memory.allocate(KernelFactory.eINSTANCE.createPlimit()));
		child.getLimit().setMax(new long[] { 1L << 40, 6 });
		child.setRetval1(77);
		child.setFd(memory.allocate(KernelFactory.eINSTANCE.createFiledesc()));
		slot();
		FileSlot used = slot();
		used.setFile(memory.allocate(KernelFactory.eINSTANCE.createFile()));
		used.getFile().setCount(3);
		used.setFlags(1);
		locals.put("p2", child);
		locals.put("flags", 0x80000014);
		locals.put("none", null);
		locals.put("wide", 5_000_000_000L);
	}

	private FileSlot slot() {
		FileSlot slot = memory.allocate(KernelFactory.eINSTANCE.createFileSlot());
		child.getFd().getOfiles().add(slot);
		return slot;
	}

	private Proc process(int pid) {
		Proc p = memory.allocate(KernelFactory.eINSTANCE.createProc());
		p.setPid(pid);
		p.setStat(2);
		return p;
	}

	@Override
	public Map<String, Object> locals() {
		return locals;
	}

	@Override
	public EClass structure(String local) {
		return local.equals("p2") || local.equals("none") ? KernelPackage.Literals.PROC : null;
	}

	@Override
	public Map<String, Long> constants() {
		return Map.of("P_PPWAIT", 16L, "RFPPWAIT", (long) 0x80000000, "SRUN", 2L, "SZOMB", 5L, "EAGAIN", 35L);
	}

	@Override
	public KernelObject globals() {
		return globals;
	}

	@Override
	public EStructuralFeature next(EStructuralFeature head) {
		boolean isList = head == KernelPackage.eINSTANCE.getGlobals_Allproc() || head == KernelPackage.eINSTANCE.getGlobals_Zombproc();
		return isList ? KernelPackage.eINSTANCE.getProc_ListNext() : null;
	}

	Value value(String text) {
		return Expression.parse(text).evaluate(this);
	}

	/** The sentence with the column that says why a text has no value. */
	String problem(String text) {
		return assertThrows(ExpressionException.class, () -> value(text), text).withColumn();
	}
}
