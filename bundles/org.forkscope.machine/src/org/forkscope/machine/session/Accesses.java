package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.ReadListener;
import org.forkscope.model.WriteListener;

/**
 * Notices the reads and writes of fields that stop points wait for, while steps are executed. Each write counts; of the reads of a
 * field by one step, the first counts, and only if the step does not write it.
 */
final class Accesses implements ReadListener, WriteListener {

	private record Field(StopPoint point, KernelObject object) {
	}

	private final Kernel kernel;
	private final Actors actors;
	private final List<StopPoint> points = new ArrayList<>();
	private final List<Reached> writes = new ArrayList<>();
	private final Set<Field> written = new HashSet<>();
	private final Map<Field, Reached> reads = new LinkedHashMap<>();

	Accesses(Machine machine) {
		kernel = machine.kernel();
		actors = new Actors(machine);
	}

	/** Waits for what these stop points say, and for nothing else. */
	void await(List<StopPoint> all) {
		points.clear();
		all.stream().filter(point -> point.place() instanceof AtAccess).forEach(points::add);
		kernel.memory.removeWriteListener(this);
		kernel.memory.reads().removeListener(this);
		if (points.stream().anyMatch(point -> access(point).writes())) {
			kernel.memory.addWriteListener(this);
		}
		if (points.stream().anyMatch(point -> access(point).reads())) {
			kernel.memory.reads().addListener(this);
			kernel.events.hideReads(kernel.memory.reads());
		}
	}

	private static Access access(StopPoint point) {
		return ((AtAccess) point.place()).access();
	}

	/** Whether nothing is waited for. */
	boolean isIdle() {
		return points.isEmpty();
	}

	/** What has been accessed since the last time. */
	List<Reached> take() {
		List<Reached> taken = pending();
		forget();
		return taken;
	}

	/** What has been accessed since the last time, without taking it. */
	List<Reached> pending() {
		if (writes.isEmpty() && reads.isEmpty()) {
			return List.of();
		}
		List<Reached> all = new ArrayList<>(writes);
		reads.forEach((field, read) -> {
			if (!written.contains(field)) {
				all.add(read);
			}
		});
		return all;
	}

	/** The machine is back where this had been accessed since the last time. */
	void recall(List<Reached> accessed) {
		reads.clear();
		written.clear();
		writes.clear();
		writes.addAll(accessed);
	}

	/** What has been accessed so far does not count. */
	void forget() {
		recall(List.of());
	}

	@Override
	public void read(KernelObject object, EStructuralFeature feature) {
		for (StopPoint point : points) {
			if (access(point).reads() && isOf(point, object, feature)) {
				reads.computeIfAbsent(new Field(point, object), field -> reached(point, object, readText(object, feature)));
			}
		}
	}

	@Override
	public void written(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		for (StopPoint point : points) {
			boolean changed = !Objects.equals(oldValue, newValue);
			if (access(point).writes() && isOf(point, object, feature) && (changed || !((AtAccess) point.place()).onlyChange())) {
				written.add(new Field(point, object));
				writes.add(reached(point, object, writeText(object, feature, oldValue, newValue)));
			}
		}
	}

	private static boolean isOf(StopPoint point, KernelObject object, EStructuralFeature feature) {
		AtAccess at = (AtAccess) point.place();
		if (at.serial() != 0 && at.serial() != object.serial()) {
			return false;
		}
		return Fields.kernel().of(feature).cName().equals(at.field())
				&& Fields.kernel().of(object.eClass()).name().equals(at.struct());
	}

	private Reached reached(StopPoint point, KernelObject object, String what) {
		return new Reached(point, what + actors.by(), actors.about(object));
	}

	private static String readText(KernelObject object, EStructuralFeature feature) {
		String field = Fields.kernel().of(feature).cName();
		return Messages.Watch_read.text(field, Actors.name(object), ValueText.brief(field, object.eGet(feature)));
	}

	private static String writeText(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		String field = Fields.kernel().of(feature).cName();
		return Messages.Watch_write.text(field, Actors.name(object), ValueText.brief(field, oldValue), ValueText.brief(field, newValue));
	}
}
