package org.forkscope.machine.internal.engine;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.List;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of straight code for a table of steps. A long table is cut into parts, each a method of its own, because
 * the virtual machine stops inlining in long methods.
 */
final class StraightWriter {

	static final String ENGINE = Type.getInternalName(Engine.class);
	static final String STACK = Type.getInternalName(KernelStack.class);
	static final String FRAME = Type.getInternalName(Frame.class);
	static final String CODE = Type.getInternalName(StraightCode.class);
	static final String PARAMETERS = "(L" + ENGINE + ";L" + STACK + ";L" + FRAME + ";)I";

	static final String OBJECT = "Ljava/lang/Object;";
	/** The virtual machine's method that finds a constant in the list that comes with the class. */
	private static final Handle CLASS_DATA = new Handle(Opcodes.H_INVOKESTATIC, Type.getInternalName(MethodHandles.class),
			"classDataAt", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)" + OBJECT, false);

	private static final int PART_SHIFT = 5;
	/** Steps in a part. */
	static final int PART = 1 << PART_SHIFT;

	private final String name;
	private final Step[] steps;
	private final List<Object> constants;
	private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

	/** @param constants the actions that are known for all machines, each at its place, {@code null} for the others */
	StraightWriter(String functionName, Step[] steps, List<Object> constants) {
		name = CODE + '_' + functionName.replaceAll("\\W", "_");
		this.steps = steps;
		this.constants = constants;
	}

	/** The bytes of the class. */
	byte[] write() {
		writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, name, null, CODE, null);
		writeConstants();
		writeConstructor();
		writeRun();
		for (int from = 0; from < steps.length; from += PART) {
			writePart(from);
		}
		writer.visitEnd();
		return writer.toByteArray();
	}

	/** The field of a constant. */
	static String constant(int action) {
		return "action" + action;
	}

	private void writeConstants() {
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
		method.visitCode();
		for (int i = 0; i < constants.size(); i++) {
			if (constants.get(i) != null) {
				writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, constant(i), OBJECT, null, null).visitEnd();
				method.visitLdcInsn(new ConstantDynamic(ConstantDescs.DEFAULT_NAME, OBJECT, CLASS_DATA, i));
				method.visitFieldInsn(Opcodes.PUTSTATIC, name, constant(i), OBJECT);
			}
		}
		method.visitInsn(Opcodes.RETURN);
		finish(method);
	}

	private void writeConstructor() {
		MethodVisitor method = writer.visitMethod(0, "<init>", "()V", null, null);
		method.visitCode();
		method.visitVarInsn(Opcodes.ALOAD, 0);
		method.visitMethodInsn(Opcodes.INVOKESPECIAL, CODE, "<init>", "()V", false);
		method.visitInsn(Opcodes.RETURN);
		finish(method);
	}

	/** Goes from part to part until one of them says something else than {@link StraightCode#ELSEWHERE}. */
	private void writeRun() {
		MethodVisitor method = writer.visitMethod(0, "run", PARAMETERS, null, null);
		Label again = new Label();
		Label[] parts = new Label[(steps.length - 1 >> PART_SHIFT) + 1];
		method.visitCode();
		method.visitLabel(again);
		method.visitVarInsn(Opcodes.ALOAD, 3);
		method.visitFieldInsn(Opcodes.GETFIELD, FRAME, "pc", "I");
		method.visitIntInsn(Opcodes.BIPUSH, PART_SHIFT);
		method.visitInsn(Opcodes.ISHR);
		for (int i = 0; i < parts.length; i++) {
			parts[i] = new Label();
		}
		method.visitTableSwitchInsn(0, parts.length - 1, parts[0], parts);
		for (int i = 0; i < parts.length; i++) {
			method.visitLabel(parts[i]);
			callPart(method, i, again);
		}
		finish(method);
	}

	private void callPart(MethodVisitor method, int part, Label again) {
		for (int parameter = 1; parameter <= 3; parameter++) {
			method.visitVarInsn(Opcodes.ALOAD, parameter);
		}
		method.visitMethodInsn(Opcodes.INVOKESTATIC, name, "part" + part, PARAMETERS, false);
		method.visitInsn(Opcodes.DUP);
		method.visitVarInsn(Opcodes.ISTORE, 4);
		method.visitIntInsn(Opcodes.BIPUSH, StraightCode.ELSEWHERE);
		method.visitJumpInsn(Opcodes.IF_ICMPEQ, again);
		method.visitVarInsn(Opcodes.ILOAD, 4);
		method.visitInsn(Opcodes.IRETURN);
	}

	private void writePart(int from) {
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "part" + (from >> PART_SHIFT),
				PARAMETERS, null, null);
		method.visitCode();
		new StraightPart(name, method, steps, constants, from, Math.min(from + PART, steps.length)).write();
		finish(method);
	}

	private static void finish(MethodVisitor method) {
		method.visitMaxs(0, 0);
		method.visitEnd();
	}
}
