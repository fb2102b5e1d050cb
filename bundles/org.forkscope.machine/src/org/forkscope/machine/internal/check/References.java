package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Reaped;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Ucred;

/** I8. A newborn holds each of the structures from the line of fork1 on that has counted it. */
final class References implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Holders holders = new Holders(scene);
		for (Proc p : scene.processes) {
			credentials(scene, p, holders);
			hold(scene, p, 398, p.getArgs(), holders);
			signals(scene, p, holders);
			hold(scene, p, 445, p.getFd(), holders);
			hold(scene, p, 457, p.getLimit(), holders);
			hold(scene, p, 521, p.getVmspace(), holders);
		}
		for (Proc p : scene.calls.looked()) {
			if (scene.calls.has(p, Reaped.LIST)) {
				reaped(scene, p, holders);
			}
		}
		holders.report(broken);
	}

	private static void hold(Scene scene, Proc p, int line, Object structure, Holders holders) {
		if (!scene.isBefore(p, line)) {
			holders.add(structure, p);
		}
	}

	private static void credentials(Scene scene, Proc p, Holders holders) {
		Pcred pcred = p.getCred();
		if (pcred == null || scene.isBefore(p, 392)) {
			return;
		}
		holders.add(pcred, p);
		hold(scene, p, 394, pcred.getUidinfo(), holders);
		Ucred ucred = pcred.getUcred();
		if (ucred != null && !scene.isBefore(p, 393) && holders.add(ucred, p)) {
			holders.add(ucred.getUidinfo(), p);
		}
	}

	/** Line 424 gives a newborn signal state of its own, which is counted at 426; a shared one is counted at 402. */
	private static void signals(Scene scene, Proc p, Holders holders) {
		int line = scene.calls.line(p);
		if (line > 402 && (line < 424 || line > 426)) {
			holders.add(p.getProcsig(), p);
		}
	}

	/** Off the lists, a zombie still holds what wait4 has not yet given up. */
	private static void reaped(Scene scene, Proc p, Holders holders) {
		if (!scene.calls.has(p, Reaped.SIGNALS)) {
			holders.add(p.getProcsig(), p);
		}
		if (!scene.calls.has(p, Reaped.MEMORY)) {
			holders.add(p.getVmspace(), p);
		}
	}
}
