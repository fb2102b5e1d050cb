package org.forkscope.machine.session;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.KernelPackage;

/** Which field leads from one element of a list to the next, for the fields that are heads of lists. */
final class ListLinks {

	private static final KernelPackage K = KernelPackage.eINSTANCE;

	private static final Map<EStructuralFeature, EStructuralFeature> NEXT = Map.ofEntries(
			Map.entry(K.getGlobals_Allproc(), K.getProc_ListNext()), Map.entry(K.getGlobals_Zombproc(), K.getProc_ListNext()),
			Map.entry(K.getGlobals_ForkListFirst(), K.getForkEntry_Next()), Map.entry(K.getGlobals_ProcZone(), K.getProc_ProcqNext()),
			Map.entry(K.getProc_Children(), K.getProc_SiblingNext()), Map.entry(K.getProc_Klist(), K.getKnote_Next()),
			Map.entry(K.getPgrp_Members(), K.getProc_PglistNext()), Map.entry(K.getVmspace_Map(), K.getVmMapEntry_Next()),
			Map.entry(K.getMtx_Blocked(), K.getProc_ProcqNext()), Map.entry(K.getPidHashBucket_First(), K.getProc_HashNext()),
			Map.entry(K.getPgrpHashBucket_First(), K.getPgrp_HashNext()), Map.entry(K.getUidHashBucket_First(), K.getUidinfo_HashNext()));

	private ListLinks() {
	}

	/** The field that leads on, or {@code null} when the field is no list head. */
	static EStructuralFeature next(EStructuralFeature head) {
		return NEXT.get(head);
	}
}
