package org.forkscope.machine.internal.state;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.BiConsumer;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the classes that copy fields: {@code accept(object, saved)} with the numbers as a {@code long[]} in the first place. */
final class FieldCopierWriter {

	private static final String OBJECT = Type.getInternalName(Object.class);
	private static final String NUMBERS = "[J";

	// Where accept keeps its variables.
	private static final int TARGET = 1;
	private static final int SAVED = 2;
	private static final int VALUES = 3;
	private static final int OWNER = 4;

	private final String owner;
	private final List<Field> fields;
	private final int firstNumber;
	private final int firstReference;

	FieldCopierWriter(Class<?> type, List<Field> fields, int firstNumber, int firstReference) {
		owner = Type.getInternalName(type);
		this.fields = fields;
		this.firstNumber = firstNumber;
		this.firstReference = firstReference;
	}

	/** A class that copies from the object. */
	byte[] saving() {
		return write("Saving", this::save);
	}

	/** A class that copies back to the object. */
	byte[] restoring() {
		return write("Restoring", this::restore);
	}

	private interface FieldCode {
		void write(MethodVisitor method, Field field, int place);
	}

	private byte[] write(String name, FieldCode code) {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, owner + "_" + name, null, OBJECT,
				new String[] { Type.getInternalName(BiConsumer.class) });
		MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
		constructor.visitCode();
		constructor.visitVarInsn(Opcodes.ALOAD, 0);
		constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
		finish(constructor);
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V", null, null);
		method.visitCode();
		start(method);
		writeFields(method, code);
		finish(method);
		writer.visitEnd();
		return writer.toByteArray();
	}

	private void writeFields(MethodVisitor method, FieldCode code) {
		int number = firstNumber;
		int reference = firstReference;
		for (Field field : fields) {
			code.write(method, field, field.getType().isPrimitive() ? number++ : reference++);
		}
	}

	private static void finish(MethodVisitor method) {
		method.visitInsn(Opcodes.RETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
	}

	private void start(MethodVisitor method) {
		method.visitVarInsn(Opcodes.ALOAD, SAVED);
		method.visitTypeInsn(Opcodes.CHECKCAST, "[L" + OBJECT + ';');
		method.visitVarInsn(Opcodes.ASTORE, SAVED);
		method.visitVarInsn(Opcodes.ALOAD, SAVED);
		method.visitInsn(Opcodes.ICONST_0);
		method.visitInsn(Opcodes.AALOAD);
		method.visitTypeInsn(Opcodes.CHECKCAST, NUMBERS);
		method.visitVarInsn(Opcodes.ASTORE, VALUES);
		method.visitVarInsn(Opcodes.ALOAD, TARGET);
		method.visitTypeInsn(Opcodes.CHECKCAST, owner);
		method.visitVarInsn(Opcodes.ASTORE, OWNER);
	}

	private void save(MethodVisitor method, Field field, int place) {
		boolean number = field.getType().isPrimitive();
		method.visitVarInsn(Opcodes.ALOAD, number ? VALUES : SAVED);
		push(method, place);
		method.visitVarInsn(Opcodes.ALOAD, OWNER);
		method.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), Type.getDescriptor(field.getType()));
		if (number && field.getType() != long.class) {
			method.visitInsn(Opcodes.I2L);
		}
		method.visitInsn(number ? Opcodes.LASTORE : Opcodes.AASTORE);
	}

	private void restore(MethodVisitor method, Field field, int place) {
		if (Modifier.isFinal(field.getModifiers())) {
			return;
		}
		boolean number = field.getType().isPrimitive();
		method.visitVarInsn(Opcodes.ALOAD, OWNER);
		method.visitVarInsn(Opcodes.ALOAD, number ? VALUES : SAVED);
		push(method, place);
		method.visitInsn(number ? Opcodes.LALOAD : Opcodes.AALOAD);
		if (!number) {
			method.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(field.getType()));
		} else if (field.getType() != long.class) {
			method.visitInsn(Opcodes.L2I);
		}
		method.visitFieldInsn(Opcodes.PUTFIELD, owner, field.getName(), Type.getDescriptor(field.getType()));
	}

	private static void push(MethodVisitor method, int value) {
		method.visitIntInsn(Opcodes.SIPUSH, value);
	}
}
