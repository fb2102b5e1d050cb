package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Errno;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.KernelListener;
import org.forkscope.machine.internal.kernel.NoteNames;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.KernelPackage;
import org.forkscope.model.Knote;
import org.forkscope.model.Proc;
import org.forkscope.model.WriteListener;

/** Notices the kernel events that stop points wait for, while steps are executed. */
final class Happenings implements WriteListener, KernelListener {

	private static final KernelPackage K = KernelPackage.eINSTANCE;
	private static final Set<EStructuralFeature> COUNTS = Set.of(K.getFiledesc_Refcnt(), K.getVmspace_Refcnt(),
			K.getProcsig_Refcnt(), K.getPlimit_Refcnt(), K.getUcred_Ref(), K.getPargs_Ref());

	private final Machine machine;
	private final Actors actors;
	private final List<StopPoint> events = new ArrayList<>();
	private final List<Reached> pending = new ArrayList<>();

	Happenings(Machine machine) {
		this.machine = machine;
		actors = new Actors(machine);
		machine.kernel().events.add(this);
	}

	/** Waits for the events of these stop points, and for no others. */
	void await(List<StopPoint> points) {
		events.clear();
		points.stream().filter(p -> p.place() instanceof AtEvent).forEach(events::add);
		machine.kernel().memory.removeWriteListener(this);
		if (!events.isEmpty()) {
			machine.kernel().memory.addWriteListener(this);
		}
	}

	/** Whether anything is waited for. */
	boolean isIdle() {
		return events.isEmpty();
	}

	/** What has happened since the last time. */
	List<Reached> take() {
		if (pending.isEmpty()) {
			return List.of();
		}
		List<Reached> taken = List.copyOf(pending);
		pending.clear();
		return taken;
	}

	/** What has happened since the last time, without taking it. */
	List<Reached> pending() {
		return List.copyOf(pending);
	}

	/** The machine is back where this had happened since the last time. */
	void recall(List<Reached> happened) {
		pending.clear();
		pending.addAll(happened);
	}

	/** Something has happened. @param detail must be the one that is waited for, if one is @param what asked for only if it is */
	void happened(KernelEvent event, String detail, Supplier<String> what, Proc about) {
		happened(event, wanted -> wanted.isEmpty() || wanted.equals(detail), what, about);
	}

	private void happened(KernelEvent event, Predicate<String> detail, Supplier<String> what, Proc about) {
		happened(event, detail, what, about, null);
	}

	private void happened(KernelEvent event, Predicate<String> detail, Supplier<String> what, Proc about, Proc forker) {
		for (StopPoint point : events) {
			AtEvent at = (AtEvent) point.place();
			if (at.event() == event && detail.test(at.detail())) {
				pending.add(new Reached(point, event.text() + ": " + what.get() + actors.by(), about, forker));
			}
		}
	}

	private static String name(Proc p) {
		return Messages.Session_pid.text(p.getPid());
	}

	@Override
	public void written(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		if (object instanceof Proc p) {
			state(p, feature, oldValue, newValue);
		} else if (COUNTS.contains(feature)) {
			count(object, (Integer) oldValue, (Integer) newValue);
		}
	}

	private void state(Proc p, EStructuralFeature feature, Object oldValue, Object newValue) {
		if (feature == K.getProc_Stat()) {
			stat(p, (Integer) newValue);
		} else if (feature == K.getProc_Flag() && gains((Integer) oldValue, (Integer) newValue, Constants.P_WEXIT)) {
			happened(KernelEvent.EXITING, "", () -> name(p), p);
		} else if (feature == K.getProc_Pptr() && oldValue != null && p.getStat() != Constants.SIDL && oldValue != newValue) {
			happened(KernelEvent.REPARENTED, "",
					() -> Messages.Watch_reparented.text(p.getPid(), ValueText.brief("", oldValue), ValueText.brief("", newValue)), p);
		}
	}

	private void stat(Proc p, int stat) {
		if (stat == Constants.SRUN) {
			happened(KernelEvent.RUNNABLE, "", () -> name(p), p);
		} else if (stat == Constants.SSLEEP) {
			happened(KernelEvent.SLEEPING, p.getWmesg(), () -> name(p) + " (" + p.getWmesg() + ")", p);
		} else if (stat == Constants.SMTX) {
			happened(KernelEvent.LOCK_CONTENDED, p.getMtxname(), () -> name(p) + " (" + p.getMtxname() + ")", p);
		}
	}

	private static boolean gains(int oldFlags, int newFlags, int flag) {
		return (oldFlags & flag) == 0 && (newFlags & flag) != 0;
	}

	private void count(KernelObject object, int oldCount, int newCount) {
		String struct = Fields.kernel().of(object.eClass()).name();
		Supplier<String> what = () -> Messages.Watch_count.text(struct, oldCount, newCount);
		if (oldCount == 0 && newCount == 1) {
			happened(KernelEvent.COPIED, struct, what, actors.about(object));
		} else if (newCount > oldCount) {
			happened(KernelEvent.SHARED, struct, what, actors.about(object));
		} else if (newCount == 0) {
			happened(KernelEvent.FREED, struct, what, actors.about(object));
		} else if (newCount == 1) {
			happened(KernelEvent.UNSHARED, struct, what, actors.about(object));
		}
	}

	@Override
	public void console(String text) {
		happened(KernelEvent.CONSOLE, pattern -> Pattern.compile(pattern).matcher(text).find(), () -> text, actors.about(null));
	}

	@Override
	public void panic(String text) {
		happened(KernelEvent.PANIC, pattern -> Pattern.compile(pattern).matcher(text).find(), () -> text, actors.about(null));
	}

	@Override
	public void born(Proc parent, Proc child) {
		happened(KernelEvent.BORN, String::isEmpty, () -> Messages.Watch_born.text(child.getPid(), parent.getPid()), child, parent);
	}

	@Override
	public void atFork(String name, Proc parent, Proc child, int flags) {
		happened(KernelEvent.AT_FORK, name, () -> name, parent);
	}

	@Override
	public void returned(Proc p, int error) {
		if (error != 0) {
			happened(KernelEvent.ERRNO, Errno.nameOf(error), () -> Errno.nameOf(error), p);
		}
	}

	@Override
	public void woken(Proc p) {
		happened(KernelEvent.WOKEN, "", () -> name(p), p);
	}

	@Override
	public void signalled(Proc p, int signal) {
		happened(KernelEvent.SIGNAL, Integer.toString(signal), () -> Messages.Watch_signal.text(signal, p.getPid()), p);
	}

	@Override
	public void lockOrder(Proc p, String held, String wanted) {
		happened(KernelEvent.LOCK_ORDER, wanted, () -> Messages.Watch_lockOrder.text(p.getPid(), held, wanted), p);
	}

	@Override
	public void stopped(Proc p, int signal) {
		happened(KernelEvent.STOPPED, Integer.toString(signal), () -> Messages.Watch_signal.text(signal, p.getPid()), p);
	}

	@Override
	public void continued(Proc p) {
		happened(KernelEvent.CONTINUED, "", () -> name(p), p);
	}

	@Override
	public void handles(Proc p, int signal) {
		happened(KernelEvent.HANDLER, Integer.toString(signal), () -> Messages.Watch_signal.text(signal, p.getPid()), p);
	}

	@Override
	public void callout(String function, Proc p) {
		happened(KernelEvent.CALLOUT, function, () -> p == null ? function : Messages.Watch_timed.text(function, p.getPid()), p);
	}

	@Override
	public void kevent(Proc p, Knote event) {
		String flags = NoteNames.of(event.getFflags());
		happened(KernelEvent.KEVENT, wanted -> wanted.isEmpty() || List.of(flags.split("\\|")).contains(wanted),
				() -> Messages.Watch_kevent.text(flags, event.getIdent(), p.getPid()), p);
	}

	@Override
	public void ktrace(Proc p, String type, Map<String, Object> record) {
		happened(KernelEvent.KTRACE, type, () -> Messages.Watch_timed.text(type, p.getPid()), p);
	}

	@Override
	public void zombie(Proc p) {
		happened(KernelEvent.ZOMBIE, "", () -> name(p), p);
	}

	@Override
	public void reaped(Proc p, int status) {
		happened(KernelEvent.REAPED, "", () -> name(p), p);
	}
}
