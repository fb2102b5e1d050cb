package org.forkscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is saved comes back the same. */
class MachineXmiTest {

	private static final KernelFactory FACTORY = KernelFactory.eINSTANCE;

	@Test
	void aMachineComesBackEqual() throws IOException {
		Globals globals = twoProcesses();
		Globals loaded = reload(globals);
		assertTrue(areEqual(new GraphCopy(globals).globals(), loaded));
		assertArrayEquals(save(globals), save(loaded));
	}

	@Test
	void pointersLeadToTheSameStructures() throws IOException {
		Proc second = reload(twoProcesses()).getAllproc();
		Proc first = second.getListNext();
		assertEquals(1, second.getPid());
		assertSame(first, second.getPptr());
		assertSame(first, second.getWchan());
		assertSame(second, first.getChildren());
		assertSame(second.getAddr().getStats(), second.getStats());
		assertSame(second.getAddr().getSigacts(), second.getProcsig().getSigacts());
		assertSame(first.getLimit(), second.getLimit());
	}

	@Test
	void arraysAndOddTextsComeBack() throws IOException {
		Proc second = reload(twoProcesses()).getAllproc();
		assertArrayEquals(new long[] { 1, -1, Long.MAX_VALUE }, second.getLimit().getCur());
		assertArrayEquals(new int[0], second.getProcsig().getSigacts().getSigact());
		assertEquals("<a>\u0001\\&\"\n\ud83d \u00e9", second.getComm());
		assertEquals("", second.getWmesg());
		assertNull(second.getMtxname());
	}

	@Test
	void theMachineIsLeftAsItWas() throws IOException {
		Globals globals = twoProcesses();
		Proc proc = globals.getAllproc();
		save(globals);
		assertNull(proc.eContainer());
		assertTrue(globals.getHeap().isEmpty());
		assertSame(proc, globals.getAllproc());
	}

	@Test
	void kernelStacksAndSubclassesAreLeftOut() throws IOException {
		Globals globals = twoProcesses();
		Proc special = new org.forkscope.model.impl.ProcImpl() {
		};
		special.setAddr(FACTORY.createUser());
		special.getAddr().setKstack(new Object());
		globals.setAllproc(special);
		Proc loaded = reload(globals).getAllproc();
		assertSame(FACTORY.createProc().getClass(), loaded.getClass());
		assertNull(loaded.getAddr().getKstack());
	}

	@Test
	void anEmptyMachineComesBack() throws IOException {
		assertTrue(areEqual(FACTORY.createGlobals(), reload(FACTORY.createGlobals())));
	}

	@Test
	void longListsNeedNoDeepStack() throws IOException {
		Globals globals = FACTORY.createGlobals();
		int count = 30_000;
		Proc head = null;
		for (int pid = 0; pid < count; pid++) {
			Proc p = FACTORY.createProc();
			p.setPid(pid);
			p.setListNext(head);
			if (head != null) {
				head.setListPrev(p);
			}
			head = p;
		}
		globals.setAllproc(head);
		Globals loaded = reload(globals);
		assertNotSame(head, loaded.getAllproc());
		int expected = count;
		for (Proc p = loaded.getAllproc(); p != null; p = p.getListNext()) {
			assertEquals(--expected, p.getPid());
		}
		assertEquals(0, expected);
	}

	@Test
	void theStreamsStayOpen() throws IOException {
		byte[] bytes = save(twoProcesses());
		InputStream in = new ByteArrayInputStream(bytes) {
			@Override
			public void close() {
				throw new IllegalStateException("closed");
			}
		};
		MachineXmi.load(in);
		MachineXmi.save(twoProcesses(), new ByteArrayOutputStream() {
			@Override
			public void close() {
				throw new IllegalStateException("closed");
			}
		});
	}

	@Test
	void theLimitIsTheSizeThatMayBeRead() throws IOException {
		byte[] bytes = save(twoProcesses());
		assertEquals(2, MachineXmi.load(new ByteArrayInputStream(bytes), bytes.length).getNprocs());
	}

	@Test
	void everyAttributeTypeOfTheModelCanBeWritten() {
		for (EClassifier type : KernelPackage.eINSTANCE.getEClassifiers()) {
			List<EAttribute> attributes = type instanceof EClass c ? c.getEAttributes() : List.of();
			for (EAttribute attribute : attributes) {
				if (!attribute.isTransient() && attribute.getDefaultValue() != null) {
					String text = ValueText.write(attribute.getEAttributeType(), attribute.getDefaultValue());
					assertEquals(attribute.getDefaultValue(), ValueText.read(attribute.getEAttributeType(), text));
				}
			}
		}
	}

	private static boolean areEqual(EObject first, EObject second) {
		return new EcoreUtil.EqualityHelper() {

			private static final long serialVersionUID = 1;

			@Override
			protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
				return Objects.deepEquals(one.eGet(attribute), other.eGet(attribute));
			}
		}.equals(first, second);
	}

	static byte[] save(Globals globals) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MachineXmi.save(globals, out);
		return out.toByteArray();
	}

	static Globals reload(Globals globals) throws IOException {
		return MachineXmi.load(new ByteArrayInputStream(save(globals)));
	}

	/** Two processes that point to each other and to what lies inside each other. */
	static Globals twoProcesses() {
		Globals globals = FACTORY.createGlobals();
		globals.setNprocs(2);
		globals.setCnt(FACTORY.createVmmeter());
		globals.getRunq().add(FACTORY.createProcQueue());
		globals.getRunq().add(FACTORY.createProcQueue());
		Proc first = proc(0, "swapper");
		Proc second = proc(1, "<a>\u0001\\&\"\n\ud83d \u00e9");
		globals.setAllproc(second);
		globals.setProc0(first);
		globals.getRunq().get(1).setFirst(second);
		second.setListNext(first);
		first.setListPrev(second);
		second.setPptr(first);
		first.setChildren(second);
		second.setWchan(first);
		second.setWmesg("");
		second.setLimit(FACTORY.createPlimit());
		second.getLimit().setCur(new long[] { 1, -1, Long.MAX_VALUE });
		first.setLimit(second.getLimit());
		return globals;
	}

	private static Proc proc(int pid, String comm) {
		Proc p = FACTORY.createProc();
		p.setPid(pid);
		p.setComm(comm);
		p.setMtx(FACTORY.createMtx());
		p.setAddr(FACTORY.createUser());
		p.getAddr().setStats(FACTORY.createPstats());
		p.setStats(p.getAddr().getStats());
		p.getAddr().setSigacts(FACTORY.createSigacts());
		p.getAddr().getSigacts().setSigact(new int[0]);
		p.setProcsig(FACTORY.createProcsig());
		p.getProcsig().setSigacts(p.getAddr().getSigacts());
		return p;
	}
}
