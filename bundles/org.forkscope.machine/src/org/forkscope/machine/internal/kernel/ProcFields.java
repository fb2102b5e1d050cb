package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Callout;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;

/** The two blocks of a proc that fork1 handles as a whole. Which field lies in which block is the model's annotation. */
final class ProcFields {

	private ProcFields() {
	}

	/** A name as p_comm holds it: cut to MAXCOMLEN. */
	static String comm(String name) {
		return name.length() > Constants.MAXCOMLEN ? name.substring(0, Constants.MAXCOMLEN) : name;
	}

	/** Zeroes p_startzero to p_endzero: bzero, line 371. */
	static void zero(Proc p) {
		p.setOppid(0);
		p.setDupfd(0);
		p.setVmspace(null);
		p.setTextvp(null);
		zeroScheduling(p);
		zeroSleeping(p);
		zeroTracing(p);
		zeroSignals(p);
		zeroLocks(p);
		p.setRetval0(0);
		p.setRetval1(0);
		p.setKlist(null);
	}

	private static void zeroScheduling(Proc p) {
		p.setEstcpu(0);
		p.setCpticks(0);
		p.setPctcpu(0);
		p.setSwtime(0);
		p.setSlptime(0);
		p.setOncpu(0);
		p.setLastcpu(0);
		p.setRqindex(0);
		p.setRuntime(0);
		p.setUu(0);
		p.setSu(0);
		p.setIu(0);
		p.setUticks(0);
		p.setSticks(0);
		p.setIticks(0);
	}

	private static void zeroSleeping(Proc p) {
		p.setWchan(null);
		p.setWmesg(null);
		zero(p.getSlpcallout());
		zero(p.getItcallout());
		p.setRealtimerInterval(0);
		p.setRealtimerValue(0);
	}

	private static void zeroTracing(Proc p) {
		p.setTraceflag(0);
		p.setTracep(null);
		p.setStops(0);
		p.setStype(0);
		p.setStep(0);
		p.setPfsflags(0);
	}

	private static void zeroSignals(Proc p) {
		p.setSiglist(0);
		p.setSigparent(0);
		p.setOldsigmask(0);
		p.setSig(0);
		p.setCode(0);
		p.setSigiolst(null);
	}

	private static void zeroLocks(Proc p) {
		zero(p.getMtx());
		p.setLock(0);
		p.setLocks(0);
		p.setHeldmtx(null);
		p.setBlocked(null);
		p.setMtxname(null);
		p.setContested(null);
	}

	private static void zero(Callout callout) {
		callout.setNext(null);
		callout.setTime(0);
		callout.setArg(null);
		callout.setFunc(null);
		callout.setFlags(0);
	}

	/** Zeroes a mutex, whoever may hold it. */
	static void zero(Mtx mutex) {
		mutex.setOwner(null);
		mutex.setRecurse(0);
		mutex.setSaveintr(0);
		mutex.setFlags(0);
		mutex.setDescription(null);
		mutex.setBlocked(null);
		mutex.setContestedNext(null);
		mutex.setHeldNext(null);
		mutex.setInitialized(false);
	}

	/** Copies p_startcopy to p_endcopy: bcopy, line 373. */
	static void copy(Proc from, Proc to) {
		to.setSigmask(from.getSigmask());
		to.setSigstkSp(from.getSigstkSp());
		to.setSigstkSize(from.getSigstkSize());
		to.setSigstkFlags(from.getSigstkFlags());
		to.setMagic(from.getMagic());
		to.setPriClass(from.getPriClass());
		to.setPriLevel(from.getPriLevel());
		to.setPriNative(from.getPriNative());
		to.setPriUser(from.getPriUser());
		to.setNice(from.getNice());
		to.setComm(from.getComm());
		to.setPgrp(from.getPgrp());
		to.setSysent(from.getSysent());
		to.setArgs(from.getArgs());
	}
}
