package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.KTRFAC_ACTIVE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** Writes a record of a trace: what ktrsyscall, ktrsysret, ktrnamei, ktrpsig and ktrcsw end in. kern_ktrace.c. */
final class Ktrwrite extends Fn<Ktrwrite.Locals> {

	Ktrwrite(Kernel k) {
		super(k, "ktrwrite", k.functions.sources.ktrace);
	}

	/** Arguments. */
	public static final class Locals extends Frame {
		/** The process that is traced. */
		public Proc p;
		/** Kind of the record. */
		public String type;
		/** What it says. */
		public Map<String, Object> record;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.when("is there no file?", l -> l.p.getTracep() == null).then(() -> b.returns("nowhere to write to"));
		b.step("what the tracing does itself is not traced", l -> l.p.setTraceflag(l.p.getTraceflag() | KTRFAC_ACTIVE));
		b.step("append the record to the file", l -> k.events.ktrace(l.p, l.type, l.record)).maySleep();
		b.step("traced again", l -> l.p.setTraceflag(l.p.getTraceflag() & ~KTRFAC_ACTIVE));
	}

	/**
	 * The steps that record something if it is traced: KTRPOINT.
	 *
	 * @param point  KTRFAC flag
	 * @param proc   the process
	 * @param record what the record says: names and values in turn
	 */
	static <L extends Frame> void describe(Kernel k, Body<L> b, int point, String type, Function<L, Proc> proc,
			Function<L, Object[]> record) {
		b.when("is this traced?", l -> (proc.apply(l).getTraceflag() & (point | KTRFAC_ACTIVE)) == point).then(
				() -> b.call("record it", k.functions.ktrwrite, (l, c) -> {
					c.p = proc.apply(l);
					c.type = type;
					c.record = fields(record.apply(l));
				}));
	}

	private static Map<String, Object> fields(Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return fields;
	}
}
