package org.forkscope.machine.session;

import org.eclipse.emf.ecore.EReference;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.expr.Value;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.KernelObject;

/**
 * Makes of an expression that a field shall get the value of a text that needs no names, and so means the same when the change
 * is made again in a replay.
 */
final class PlainValue {

	private final FieldInfo field;
	private final String text;

	/** @param text an expression */
	PlainValue(FieldInfo field, String text) {
		this.field = field;
		this.text = text;
	}

	/** @throws IllegalArgumentException with a sentence for people, when there is no value or it has another type */
	String in(Scope scope) {
		Value value = evaluate(scope);
		if (field.feature() instanceof EReference reference) {
			return pointer(reference, value);
		}
		boolean isText = field.feature().getEType().getInstanceClass() == String.class;
		if (value.content() == null && isText) {
			return ValueEditor.NULL;
		}
		if (value.content() instanceof String string && isText) {
			return '"' + string + '"';
		}
		if (value.content() instanceof Long number && !isText) {
			return number.toString();
		}
		throw otherType(value);
	}

	private Value evaluate(Scope scope) {
		try {
			return Expression.parse(text).evaluate(scope);
		} catch (ExpressionException e) {
			throw new IllegalArgumentException(Messages.Edit_noValue.text(text, field.cName(), e.withColumn()), e);
		}
	}

	private String pointer(EReference reference, Value value) {
		if (value.content() == null || value.content().equals(0L)) {
			return ValueEditor.NULL;
		}
		if (value.content() instanceof KernelObject target && reference.getEReferenceType().isInstance(target)) {
			return ValueEditor.STRUCTURE + target.serial();
		}
		throw otherType(value);
	}

	private IllegalArgumentException otherType(Value value) {
		String type = value.content() instanceof KernelObject target ? Inspector.cType(target) : value.type();
		return new IllegalArgumentException(Messages.Edit_otherType.text(text, field.cName(), field.cType(), type));
	}
}
