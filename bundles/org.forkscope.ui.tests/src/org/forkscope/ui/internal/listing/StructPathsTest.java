package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.forkscope.model.Fields;
import org.forkscope.model.StructInfo;
import org.junit.jupiter.api.Test;

class StructPathsTest {

	private static StructInfo struct(String name) {
		return Fields.kernel().struct(name).orElseThrow();
	}

	@Test
	void aProcessLeadsToItsOwnStructures() {
		assertEquals(Optional.of("curproc"), StructPaths.fromProcess(struct("proc")));
		assertEquals(Optional.of("curproc->p_cred->pc_ucred"), StructPaths.fromProcess(struct("ucred")));
		assertEquals(Optional.of("curproc->p_pgrp->pg_session"), StructPaths.fromProcess(struct("session")));
		assertEquals(Optional.of("curproc->p_md.md_regs"), StructPaths.fromProcess(struct("trapframe")));
	}

	@Test
	void whereItHasSeveralOfASortNoneIsMeant() {
		assertEquals(Optional.empty(), StructPaths.fromProcess(struct("callout")), "p_itcallout or p_slpcallout");
		assertEquals(Optional.empty(), StructPaths.fromProcess(struct("file")), "the descriptors are a table");
	}

	@Test
	void theGlobalsAreThereOnce() {
		assertTrue(StructPaths.isGlobal(struct("globals")));
		assertFalse(StructPaths.isGlobal(struct("proc")));
		assertEquals(Optional.empty(), StructPaths.fromProcess(struct("globals")));
	}
}
