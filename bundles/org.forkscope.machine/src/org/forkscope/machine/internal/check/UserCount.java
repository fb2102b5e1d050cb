package org.forkscope.machine.internal.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.machine.internal.kernel.InFlight.Reaped;
import org.forkscope.model.Proc;
import org.forkscope.model.UidHashBucket;
import org.forkscope.model.Uidinfo;

/** I7, user by user. fork1 charges the user at line 259, and the newborn has credentials from 391 on. */
final class UserCount implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Map<Uidinfo, Integer> counts = new LinkedHashMap<>();
		for (UidHashBucket bucket : scene.g.getUihashtbl()) {
			Scene.walk(bucket.getFirst(), Uidinfo::getHashNext, user -> counts.put(user, 0) == null);
		}
		for (Proc p : scene.processes) {
			boolean counted = !scene.isBefore(p, 391) && !scene.calls.has(p, Reaped.USER) && p.getCred() != null;
			if (counted && counts.computeIfPresent(p.getCred().getUidinfo(), (user, count) -> count + 1) == null) {
				broken.accept(Messages.UserCount_unknown.text(p.getPid(), p.getCred().getRuid()));
			}
		}
		for (Fork fork : scene.calls.forks()) {
			if (fork.charged() && fork.line() <= 391 && fork.parent().getCred() != null) {
				counts.computeIfPresent(fork.parent().getCred().getUidinfo(), (user, count) -> count + 1);
			}
		}
		counts.forEach((user, count) -> {
			if (user.getProccnt() != count && !scene.calls.isUnsettled(user)) {
				broken.accept(Messages.UserCount_wrong.text(user.getUid(), user.getProccnt(), count));
			}
		});
	}
}
