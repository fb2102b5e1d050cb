package org.forkscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every structure and field of the model has its name, type, locks, fork class and sentence. */
class FieldsTest {

	/** The fields of struct proc, from the facts on the kernel of February 2001, section 1, in the order of their sections. */
	private static final List<String> PROC = List.of(
			// neither zeroed nor copied
			"p_procq", "p_slpq", "p_list", "p_hash", "p_pid", "p_stat", "p_cred", "p_fd", "p_limit", "p_procsig", "p_stats",
			"p_upages_obj", "p_flag", "p_sflag", "p_pglist", "p_pptr", "p_sibling", "p_children",
			// zeroed
			"p_oppid", "p_dupfd", "p_vmspace", "p_textvp", "p_estcpu", "p_cpticks", "p_pctcpu", "p_swtime", "p_slptime", "p_oncpu",
			"p_lastcpu", "p_rqindex", "p_runtime", "p_uu", "p_su", "p_iu", "p_uticks", "p_sticks", "p_iticks", "p_wchan",
			"p_wmesg", "p_slpcallout", "p_itcallout", "p_realtimer", "p_traceflag", "p_tracep", "p_stops", "p_stype", "p_step",
			"p_pfsflags", "p_siglist", "p_sigparent", "p_oldsigmask", "p_sig", "p_code", "p_sigiolst", "p_mtx", "p_lock",
			"p_locks", "p_heldmtx", "p_blocked", "p_mtxname", "p_contested", "p_retval", "p_klist",
			// copied
			"p_sigmask", "p_sigstk", "p_magic", "p_pri", "p_nice", "p_comm", "p_pgrp", "p_sysent", "p_args",
			// by hand or stale
			"p_addr", "p_md", "p_acflag", "p_xstat", "p_ru", "p_aioinfo", "p_intr_nesting_level", "p_peers", "p_leader",
			"p_emuldata", "p_ithd");

	/** The other structures of section 2. */
	private static final List<String> OTHERS = List.of("pgrp", "session", "pcred", "ucred", "uidinfo", "plimit", "procsig",
			"sigacts", "filedesc", "vmspace", "pstats", "user", "trapframe", "pcb", "mtx", "callout", "knote", "forklist",
			"vmmeter");

	private static final String SENTENCES = "(?s)[A-Za-z%].*\\.";

	private final Fields fields = Fields.kernel();

	static Stream<FieldInfo> allFields() {
		return Fields.kernel().structs().stream().flatMap(struct -> struct.fields().stream());
	}

	static List<StructInfo> allStructs() {
		return Fields.kernel().structs();
	}

	@ParameterizedTest
	@MethodSource("allFields")
	void everyFieldIsDescribed(FieldInfo field) {
		assertMatches("[A-Za-z_][\\w.\\[\\]]*", field.cName());
		assertMatches("\\S.*", field.cType());
		assertMatches("\\*|[a-n](\\+[a-n])?", field.lockLetters());
		assertMatches(SENTENCES, field.documentation());
		assertMatches("fork .*|parent and child .*", field.fork().text());
	}

	@ParameterizedTest
	@MethodSource("allStructs")
	void everyStructureIsDescribed(StructInfo struct) {
		assertMatches("\\S+", struct.name());
		assertMatches("(sys|vm|i386)/[\\w./]+", struct.header());
		assertMatches(SENTENCES, struct.documentation());
		assertEquals(struct.type().getEStructuralFeatures().size(), struct.fields().size());
	}

	private static void assertMatches(String pattern, String text) {
		assertTrue(text.matches(pattern), () -> '"' + text + "\" does not match " + pattern);
	}

	@ParameterizedTest
	@MethodSource("allStructs")
	void namesAreUniqueWithinAStructure(StructInfo struct) {
		Set<String> names = struct.fields().stream().map(FieldInfo::cName).collect(Collectors.toSet());
		assertEquals(struct.fields().size(), names.size());
	}

	@Test
	void procHasTheFieldsOfTheKernelAndNoOthers() {
		Set<String> found = fields.struct("proc").orElseThrow().fields().stream()
				.map(field -> field.cName().replaceFirst("[.\\[].*", "")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(PROC), found);
	}

	@Test
	void theSectionsOfProcDecideWhatForkDoes() {
		assertEquals(ForkClass.SET, fork("p_pid"));
		assertEquals(ForkClass.STALE, fork("p_addr"));
		assertEquals(List.of(), wrong(PROC.indexOf("p_oppid"), PROC.indexOf("p_klist"), ForkClass.ZEROED));
		assertEquals(List.of(), wrong(PROC.indexOf("p_sigmask"), PROC.indexOf("p_args"), ForkClass.COPIED));
	}

	private List<FieldInfo> wrong(int first, int last, ForkClass fork) {
		List<String> names = PROC.subList(first, last + 1);
		return fields.struct("proc").orElseThrow().fields().stream()
				.filter(field -> names.contains(field.cName().replaceFirst("[.\\[].*", "")) && field.fork() != fork).toList();
	}

	private ForkClass fork(String name) {
		return fields.field("proc", name).orElseThrow().fork();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pgrp", "struct pgrp" })
	void structuresAreFoundByName(String name) {
		assertSame(KernelPackage.Literals.PGRP, fields.struct(name).orElseThrow().type());
	}

	@Test
	void allOtherStructuresAreThere() {
		assertEquals(List.of(), OTHERS.stream().filter(name -> fields.struct(name).isEmpty()).toList());
	}

	@Test
	void fieldsAreFoundByName() {
		assertSame(KernelPackage.Literals.PROC__PID, fields.field("p_pid").orElseThrow().feature());
		assertSame(KernelPackage.Literals.PROC__PID, fields.field("proc", "p_pid").orElseThrow().feature());
		assertSame(KernelPackage.Literals.PLIMIT__REFCNT, fields.field("struct plimit", "p_refcnt").orElseThrow().feature());
		assertEquals(2, fields.named("p_refcnt").size());
		assertTrue(fields.field("p_nothing").isEmpty());
		assertTrue(fields.field("nothing", "p_pid").isEmpty());
	}

	@Test
	void fieldsAreFoundByFeature() {
		FieldInfo parent = fields.of(KernelPackage.Literals.PROC__PPTR);
		assertEquals("p_pptr", parent.cName());
		assertEquals("struct proc *", parent.cType());
		assertEquals(List.of(FieldLock.PROC, FieldLock.PROCTREE), parent.locks());
		assertTrue(parent.isPointer());
		assertTrue(fields.of(KernelPackage.Literals.PROC__MTX).isEmbedded());
		assertFalse(fields.of(KernelPackage.Literals.PROC__PID).isPointer());
		assertEquals("struct proc", fields.of(KernelPackage.Literals.PROC).cName());
	}

	@Test
	void foreignPartsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> fields.of(EcorePackage.Literals.ECLASS));
		assertThrows(IllegalArgumentException.class, () -> fields.of(EcorePackage.Literals.ENAMED_ELEMENT__NAME));
	}

	@ParameterizedTest
	@EnumSource
	void everyLockHasALetterAndAText(FieldLock lock) {
		assertSame(lock, FieldLock.of(lock.letter()));
		assertFalse(lock.text().isBlank());
	}

	@Test
	void otherLettersAreNoLocks() {
		assertThrows(IllegalArgumentException.class, () -> FieldLock.of('z'));
	}
}
