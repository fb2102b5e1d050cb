package org.forkscope.machine.internal.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.forkscope.model.Reads;

/** Makes listeners whose own reads do not count. */
final class HiddenReads {

	private HiddenReads() {
	}

	static KernelListener of(KernelListener listener, Reads reads) {
		return (KernelListener) Proxy.newProxyInstance(KernelListener.class.getClassLoader(), new Class<?>[] { KernelListener.class },
				(proxy, method, arguments) -> hiding(reads, listener, method, arguments));
	}

	private static Object hiding(Reads reads, KernelListener listener, Method method, Object[] arguments) throws Throwable {
		boolean counted = reads.count(false);
		try {
			return method.invoke(listener, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		} finally {
			reads.count(counted);
		}
	}
}
