package org.forkscope.machine.internal.script;

import java.util.Map;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.KernelListener;
import org.forkscope.machine.internal.kernel.NoteNames;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.Knote;
import org.forkscope.model.Proc;

/** Hears what happens in the kernel while a script runs: events become records, sleepers and victims become ready. */
final class ScriptListener implements KernelListener {

	private final ScriptWorkload workload;
	private final Records records;

	ScriptListener(ScriptWorkload workload, Records records) {
		this.workload = workload;
		this.records = records;
	}

	@Override
	public void console(String text) {
		records.console(text);
	}

	@Override
	public void born(Proc parent, Proc child) {
		workload.born(parent, ProcSlot.of(child));
	}

	@Override
	public void atFork(String name, Proc parent, Proc child, int flags) {
		records.atFork(name, parent, child, flags);
	}

	@Override
	public void knote(Proc p, int note, int data) {
		records.knote(p, note, data);
	}

	@Override
	public void sysret(Proc p, int code, int error, int value) {
		records.sysret(p, code, error, value);
	}

	@Override
	public void returned(Proc p, int error) {
		workload.returned(ProcSlot.of(p), error);
	}

	@Override
	public void woken(Proc p) {
		workload.ready(ProcSlot.of(p));
	}

	@Override
	public void signalled(Proc p, int signal) {
		if (signal == Constants.SIGKILL) {
			workload.ready(ProcSlot.of(p));
		}
	}

	@Override
	public void stopped(Proc p, int signal) {
		records.event("stopped", Records.fields("pid", p.getPid(), "sig", signal));
	}

	@Override
	public void continued(Proc p) {
		records.event("continued", Records.fields("pid", p.getPid()));
	}

	@Override
	public void handles(Proc p, int signal) {
		records.event("handler", Records.fields("pid", p.getPid(), "sig", signal));
	}

	@Override
	public void callout(String function, Proc p) {
		if (p != null) {
			records.event("callout", Records.fields("func", function, "pid", p.getPid()));
		}
	}

	@Override
	public void kevent(Proc p, Knote event) {
		records.event("kevent", Records.fields("pid", p.getPid(), "ident", event.getIdent(), "fflags", NoteNames.of(event.getFflags()),
				"data", event.getData()));
	}

	@Override
	public void ktrace(Proc p, String type, Map<String, Object> record) {
		Map<String, Object> fields = Records.fields("pid", p.getPid());
		fields.putAll(record);
		records.event(type, fields);
	}

	@Override
	public void sigexit(Proc p, int signal) {
		records.sigexit(p, workload.label(p), signal);
	}

	@Override
	public void reaped(Proc p, int status) {
		workload.reaped(ProcSlot.of(p));
	}
}
