package org.forkscope.machine.internal.state;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lookups that may add classes to the nest of a class. The class may come from another bundle, whose class loader makes it one of
 * another module: there only a lookup that was made inside of it may do so.
 */
final class BundleLookup {

	private static final String NAME = "StatesLookup";
	private static final String METHOD = "get";

	private BundleLookup() {
	}

	/** A lookup with all rights in a class. */
	static Lookup in(Class<?> type) throws ReflectiveOperationException {
		Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
		return lookup.hasFullPrivilegeAccess() ? lookup : MethodHandles.privateLookupIn(type, inside(lookup));
	}

	/** One helper does for all classes of a package. */
	private static synchronized Lookup inside(Lookup lookup) throws ReflectiveOperationException {
		return (Lookup) helper(lookup).getMethod(METHOD).invoke(null);
	}

	private static Class<?> helper(Lookup lookup) throws IllegalAccessException {
		String name = lookup.lookupClass().getPackageName() + '.' + NAME;
		try {
			return lookup.findClass(name);
		} catch (ClassNotFoundException e) {
			// the first one in this package
			return lookup.defineClass(code(name.replace('.', '/')));
		}
	}

	/** A class with nothing but {@code public static Lookup get() { return MethodHandles.lookup(); }}. */
	private static byte[] code(String name) {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, null, Type.getInternalName(Object.class), null);
		String descriptor = Type.getMethodDescriptor(Type.getType(Lookup.class));
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, METHOD, descriptor, null, null);
		method.visitCode();
		method.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(MethodHandles.class), "lookup", descriptor, false);
		method.visitInsn(Opcodes.ARETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}
}
