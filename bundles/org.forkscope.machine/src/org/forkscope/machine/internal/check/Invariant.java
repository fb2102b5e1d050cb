package org.forkscope.machine.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.Landmarks;

/** What must hold in the kernel between any two steps, except where a call in progress has something half done. */
public enum Invariant {

	/** A new id is nobody's process, group or session id. */
	I1(new FreshId()),
	/** Every process has a living group and session. */
	I2(new LivingGroup()),
	/** A process is on the list of its group, and on no other. */
	I3(new GroupMembers()),
	/** A group that can be found has members. */
	I4(new GroupNotEmpty()),
	/** A process is among the children of its parent, and of no other. */
	I5(new Children()),
	/** The kernel counts the processes right. */
	I6(new ProcessCount()),
	/** The kernel counts the processes of each user right. */
	I7(new UserCount()),
	/** A structure has as many references as holders. */
	I8(new References()),
	/** The chain of peers that starts at a leader is exactly its living task. */
	I9(new PeerChain()),
	/** Signal actions lie on the heap while shared, else in the own U-area or on the heap. */
	I10(new SignalActionsPlace()),
	/** On a run queue are exactly the runnable processes that do not run. */
	I11(new RunQueues()),
	/** Who waits for a vforked child is woken once the child needs the memory no more. */
	I12(new VforkWakeup()),
	/** No id in use lies inside the window of free ids. */
	I13(new FreeWindow()),
	/** A leader outlives its peers. */
	I14(new LeaderLast());

	private final Check check;

	Invariant(Check check) {
		this.check = check;
	}

	/** Checks all invariants, in order. Before process 0 is complete none is asked for. */
	public static List<Violation> checkAll(Kernel kernel) {
		return checkAll(kernel, new Landmarks(kernel));
	}

	static List<Violation> checkAll(Kernel kernel, Landmarks landmarks) {
		if (kernel.g.getProc0() == null) {
			return List.of();
		}
		Scene scene = new Scene(kernel, landmarks);
		List<Violation> found = new ArrayList<>();
		for (Invariant invariant : values()) {
			invariant.check.check(scene, text -> found.add(new Violation(invariant.name(), text, kernel.engine.position())));
		}
		return found;
	}
}
