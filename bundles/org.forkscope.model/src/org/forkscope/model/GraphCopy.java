package org.forkscope.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A copy of all structures that can be reached from the global variables, in the order in which they are found. Those that lie
 * in no other structure lie in the heap of the copy. Goes through lists of any length without recursion.
 */
final class GraphCopy {

	private final Set<EObject> owners = new LinkedHashSet<>();
	private final Set<EObject> targets = new LinkedHashSet<>();
	private final Deque<EObject> queue = new ArrayDeque<>();
	private final PlainCopier copier = new PlainCopier();
	private final Globals globals;

	GraphCopy(Globals original) {
		find(original);
		while (!queue.isEmpty()) {
			visit(queue.remove());
		}
		owners.forEach(copier::copy);
		copier.copyReferences();
		globals = (Globals) copier.get(original);
		owners.remove(original);
		owners.forEach(owner -> globals.getHeap().add(copier.get(owner)));
	}

	Globals globals() {
		return globals;
	}

	/** The structures of the copy that another one points to. */
	List<EObject> targets() {
		return targets.stream().map(copier::get).toList();
	}

	private void find(EObject owner) {
		if (owners.add(owner)) {
			queue.add(owner);
		}
	}

	/** Goes through a structure and those inside it. */
	private void visit(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!isHeap(reference)) {
				values(object, reference).forEach(reference.isContainment() ? this::visit : this::point);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		if (reference.isMany()) {
			return (List<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	private void point(EObject target) {
		if (targets.add(target)) {
			find(ownerOf(target));
		}
	}

	private static EObject ownerOf(EObject object) {
		EObject owner = object;
		while (owner.eContainer() != null && !isHeap(owner.eContainmentFeature())) {
			owner = owner.eContainer();
		}
		return owner;
	}

	private static boolean isHeap(EReference reference) {
		return reference == KernelPackage.Literals.GLOBALS__HEAP;
	}

	/** Makes structures of the model's own classes, whatever subclass the original has, without the kernel stack. */
	private static final class PlainCopier extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1;

		@Override
		protected void copyAttribute(EAttribute attribute, EObject object, EObject copy) {
			if (!attribute.isTransient()) {
				super.copyAttribute(attribute, object, copy);
			}
		}

		@Override
		protected void copyContainment(EReference reference, EObject object, EObject copy) {
			if (!isHeap(reference)) {
				super.copyContainment(reference, object, copy);
			}
		}
	}
}
