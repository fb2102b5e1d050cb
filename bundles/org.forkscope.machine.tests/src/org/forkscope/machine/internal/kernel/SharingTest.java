package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.forkscope.machine.Machine;
import org.forkscope.machine.PropertyTest;
import org.forkscope.machine.internal.kernel.Population.Tally;
import org.forkscope.model.Proc;
import org.forkscope.model.UidHashBucket;
import org.forkscope.model.Uidinfo;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever processes do to each other, every structure counts exactly those who hold it. */
class SharingTest extends PropertyTest {

	private static final String SETTINGS = "maxproc=40 ktrace=1";

	@Provide
	Arbitrary<List<Deed>> deeds() {
		return Deed.lists().ofMaxSize(80);
	}

	@Property(tries = 150)
	void sharedStructuresCountTheirHolders(@ForAll("deeds") List<Deed> deeds) {
		Tally holders = new Tally();
		for (Proc p : new Population(Deed.ran(deeds, SETTINGS)).all) {
			holders.add(p.getFd());
			holders.add(p.getVmspace());
			holders.add(p.getProcsig());
			holders.add(p.getLimit());
			holders.add(p.getCred().getUcred());
			holders.add(p.getArgs());
			assertEquals(1, p.getCred().getRefcnt());
		}
		holders.structures().forEach(held -> assertEquals(holders.of(held), ReferenceCounts.of(held), held::toString));
	}

	@Property(tries = 150)
	void usersCountTheirProcessesAndReferences(@ForAll("deeds") List<Deed> deeds) {
		Population population = new Population(Deed.ran(deeds, SETTINGS));
		Tally processes = new Tally();
		Tally references = new Tally();
		Tally credentials = new Tally();
		for (Proc p : population.all) {
			processes.add(p.getCred().getUidinfo());
			references.add(p.getCred().getUidinfo());
			if (credentials.add(p.getCred().getUcred())) {
				references.add(p.getCred().getUcred().getUidinfo());
			}
		}
		int users = 0;
		for (UidHashBucket bucket : population.g.getUihashtbl()) {
			for (Uidinfo user : Population.along(bucket.getFirst(), Uidinfo::getHashNext)) {
				users++;
				assertEquals(processes.of(user), user.getProccnt(), user::toString);
				assertEquals(references.of(user), user.getRef(), user::toString);
			}
		}
		assertEquals(references.size(), users);
		assertEquals(population.all.size(), population.g.getNprocs());
	}

	@Property(tries = 100)
	void filesCountTheirUses(@ForAll("deeds") List<Deed> deeds) {
		Machine machine = Deed.ran(deeds, SETTINGS);
		Tally uses = new Tally();
		Tally sessions = new Tally();
		for (Proc p : new Population(machine).all) {
			uses.add(p.getTextvp());
			uses.add(p.getTracep());
			if (sessions.add(p.getPgrp().getSession())) {
				uses.add(p.getPgrp().getSession().getTtyvp());
			}
		}
		machine.kernel().vnodes.inUse().forEach(file -> assertEquals(uses.of(file), file.getUsecount(), file.getPath()));
		assertEquals(uses.size(), machine.kernel().vnodes.inUse().size());
	}
}
