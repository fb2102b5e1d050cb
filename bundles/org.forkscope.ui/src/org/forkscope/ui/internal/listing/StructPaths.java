package org.forkscope.ui.internal.listing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelPackage;
import org.forkscope.model.StructInfo;

/** How to get from a process to the structure of each sort that it has: along pointers, where just one shortest way leads there. */
final class StructPaths {

	private static final String PROCESS = "curproc";
	private static final String LIST_HEAD = "_first";

	/** For each structure the shortest ways that lead there. */
	private final Map<EClass, List<String>> ways = new HashMap<>();
	private final Map<EClass, Integer> lengths = new HashMap<>();
	private final Deque<EClass> open = new ArrayDeque<>();

	private StructPaths() {
		reach(KernelPackage.Literals.PROC, PROCESS, 0);
		while (!open.isEmpty()) {
			follow(open.remove());
		}
	}

	private static final class Holder {
		static final Map<EClass, List<String>> WAYS = new StructPaths().ways;
	}

	/** Whether there is just one structure of the sort, that of the kernel's global variables. */
	static boolean isGlobal(StructInfo struct) {
		return struct.type() == KernelPackage.Literals.GLOBALS;
	}

	/** An expression for the structure of {@code curproc}; empty where a process has none, or several of the sort. */
	static Optional<String> fromProcess(StructInfo struct) {
		List<String> ways = Holder.WAYS.getOrDefault(struct.type(), List.of());
		return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
	}

	private void reach(EClass type, String way, int length) {
		if (lengths.computeIfAbsent(type, any -> length) == length) {
			List<String> known = ways.computeIfAbsent(type, any -> new ArrayList<>());
			known.add(way);
			if (known.size() == 1) {
				open.add(type);
			}
		}
	}

	private void follow(EClass type) {
		List<String> before = ways.get(type);
		if (before.size() == 1) {
			for (FieldInfo field : Fields.kernel().of(type).fields()) {
				if (field.feature() instanceof EReference pointer && leadsOn(field, pointer)) {
					reach(pointer.getEReferenceType(), before.get(0) + "->" + field.cName(), lengths.get(type) + 1);
				}
			}
		}
	}

	/** Tables and lists lead to many. */
	private static boolean leadsOn(FieldInfo field, EReference pointer) {
		return !pointer.isMany() && !pointer.isTransient() && !field.cName().endsWith(LIST_HEAD)
				&& pointer.getEReferenceType().getEPackage() == KernelPackage.eINSTANCE;
	}
}
