package org.forkscope.machine.expr;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.KernelObject;

/** What the names in an expression stand for, at one stop of one machine. */
public interface Scope {

	/** Locals and arguments by name: structures, numbers, texts, or {@code null} for NULL. */
	Map<String, Object> locals();

	/** The structure that a local points to by its declaration, or {@code null} when it is no pointer or there is none. */
	EClass structure(String local);

	/** Numbers with a name. */
	Map<String, Long> constants();

	/** The kernel's global variables. */
	KernelObject globals();

	/** The field that leads to the next element of the list with this head, or {@code null} when it is no head of a list. */
	EStructuralFeature next(EStructuralFeature head);
}
