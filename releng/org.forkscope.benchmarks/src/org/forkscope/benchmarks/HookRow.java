package org.forkscope.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.forkscope.model.KernelObjectImpl;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the write hook costs while nobody listens: the same cycles in two processes, in one of which the base class of all
 * structures is replaced by one whose question whether anybody listens is answered with a constant no.
 */
final class HookRow {

	private static final double AIM = 1.1;
	private static final String QUESTION = "eNotificationRequired";

	private final Plan plan;
	private final Path folder;

	/** @param folder for the changed class */
	HookRow(Plan plan, Path folder) {
		this.plan = plan;
		this.folder = folder;
	}

	Row measure() throws IOException {
		writeWithoutHook();
		ChildProcess with = new ChildProcess();
		ChildProcess without = new ChildProcess().withFirst(folder);
		return Row.atMost(AIM, "hook", "x", new Plan(0, plan.repetitions()).measure(() -> seconds(with) / seconds(without)));
	}

	private double seconds(ChildProcess process) {
		return Double.parseDouble(process.run(CyclesProcess.class, Integer.toString(plan.warmUps()),
				Integer.toString(plan.repetitions())));
	}

	private void writeWithoutHook() throws IOException {
		String file = KernelObjectImpl.class.getName().replace('.', '/') + ".class";
		Path target = folder.resolve(file);
		Files.createDirectories(target.getParent());
		try (InputStream in = KernelObjectImpl.class.getClassLoader().getResourceAsStream(file)) {
			Files.write(target, withoutHook(new ClassReader(in)));
		}
	}

	private static byte[] withoutHook(ClassReader reader) {
		ClassWriter writer = new ClassWriter(0);
		reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
				if (!name.equals(QUESTION)) {
					return method;
				}
				answerNo(method);
				return null;
			}
		}, 0);
		return writer.toByteArray();
	}

	private static void answerNo(MethodVisitor method) {
		method.visitCode();
		method.visitInsn(Opcodes.ICONST_0);
		method.visitInsn(Opcodes.IRETURN);
		method.visitMaxs(1, 1);
		method.visitEnd();
	}
}
