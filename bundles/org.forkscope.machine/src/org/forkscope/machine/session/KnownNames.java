package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelRules;

/**
 * Names that expressions can use, told without a running machine: for whoever types one. What they stand for has no values.
 * Immutable; any thread may read it.
 */
public final class KnownNames {

	private final Kernel kernel = new Kernel(MachineSettings.DEFAULT.withBoot(MachineSettings.Boot.FULL), KernelRules.SCRIPT);

	/** The names in a function of the kernel; in a function that is not known, or {@code null}, those of all functions. */
	public Scope in(String function) {
		List<KernelFunction<?>> all = kernel.functions.all();
		List<KernelFunction<?>> named = all.stream().filter(f -> f.name().equals(function)).toList();
		return FrameScope.of(kernel.g, null,
				(named.isEmpty() ? all : named).stream().map(KernelFunction::emptyFrame).toList());
	}
}
