package org.forkscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a file, loading reads nothing else, comes to an end, and says in one line what is wrong. */
class HostileXmiTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String OPEN = "<kernel:Globals xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
			+ " xmlns:kernel=\"http://www.forkscope.org/kernel/2001\"";
	private static final String CLOSE = "</kernel:Globals>\n";

	@TempDir
	Path folder;

	@Test
	void externalEntitiesAreNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "42");
		String file = HEAD + "<!DOCTYPE g [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + OPEN + ">&x;" + CLOSE;
		assertEquals("a saved machine has no document type declaration", refused(file).replaceFirst("line 2, column \\d+: ", ""));
	}

	@Test
	void externalDtdsAreNotRead() {
		String file = HEAD + "<!DOCTYPE g SYSTEM \"" + folder.resolve("missing.dtd").toUri() + "\">\n" + OPEN + "/>";
		assertTrue(refused(file).endsWith("a saved machine has no document type declaration"));
	}

	@Test
	void entitiesAreNotExpanded() {
		StringBuilder file = new StringBuilder(HEAD + "<!DOCTYPE g [<!ENTITY a0 \"lol\">");
		for (int i = 1; i < 30; i++) {
			file.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
		}
		file.append("]>\n").append(OPEN).append(">&a29;").append(CLOSE);
		String message = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(file.toString()));
		assertTrue(message.endsWith("a saved machine has no document type declaration"), message);
	}

	@Test
	void endlessInputIsCutOff() {
		byte[] start = (HEAD + OPEN + ">").getBytes(StandardCharsets.UTF_8);
		InputStream endless = new InputStream() {
			private int at;

			@Override
			public int read() {
				return at < start.length ? start[at++] : ' ';
			}
		};
		IOException e = assertThrows(MachineXmiException.class, () -> MachineXmi.load(endless, 1 << 20));
		assertEquals("the saved machine is larger than 1048576 bytes", e.getMessage());
	}

	@Test
	void deepNestingIsCutOff() {
		String file = HEAD + OPEN + ">" + "<heap xsi:type='kernel:Globals'>".repeat(100_000);
		assertTrue(refused(file).endsWith("the elements are nested deeper than 32"), refused(file));
	}

	@Test
	void everyTruncationIsNoticed() throws IOException {
		byte[] whole = MachineXmiTest.save(MachineXmiTest.twoProcesses());
		int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
		for (int length = 0; length < end; length += 7) {
			byte[] part = Arrays.copyOf(whole, length);
			assertThrows(MachineXmiException.class, () -> MachineXmi.load(new ByteArrayInputStream(part)), "length " + length);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			proc0='other.xmi#o1'                        | a saved machine does not refer to other files: other.xmi#o1
			nprocs='many'                               | not a value of nprocs: many
			nprocs='99999999999'                        | not a value of nprocs: 99999999999
			colour='red'                                | the class Globals has no field colour
			proc0='o1'                                  | nothing has the id o1
			>, <proc0 href='http://localhost/x.xmi#/'/> | a saved machine does not refer to other files: http://localhost/x.xmi#/
			>, <proc0 href='file:/etc/passwd#/'/>       | a saved machine does not refer to other files: file:/etc/passwd#/
			>, <heap href='other.xmi#o1'/>              | a saved machine does not refer to other files: other.xmi#o1
			>, <heap xsi:type='ecore:EClass'/>          | not a part of a saved machine: namespace http://www.eclipse.org/emf/2002/Ecore
			>, <heap xsi:type='kernel:Thread'/>         | not a part of a saved machine: Thread
			>, <heap/>                                  | not a part of a saved machine: EObject
			>, <cnt forks='1e9'/>                       | not a value of forks: 1e9
			>, <giant initialized='yes'/>               | not a value of initialized: yes
			>, <heap xsi:type='kernel:User' kstack='aced0005'/> | not a value of kstack: aced0005
			>, <heap xsi:type='kernel:Plimit' cur='1 x'/>       | not a value of cur: 1 x
			>, <heap xsi:type='kernel:Proc' comm='\\\\u00'/>        | not a value of comm: \\\\u00
			proc0='o1'>, <heap xsi:type='kernel:Pgrp' xmi:id='o1'/> | not a value of proc0:
			""")
	void oneLineSaysWhatIsWrong(String part, String expected) {
		String[] halves = part.split(">, ", 2);
		String inside = halves.length == 1 ? "" : halves[1].replace("\\\\", "\\");
		String message = refused(HEAD + OPEN + " " + halves[0] + ">\n" + inside + CLOSE);
		assertTrue(message.replaceFirst("line \\d+, column \\d+: ", "").startsWith(expected.replace("\\\\", "\\")), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<kernel:Proc xmlns:kernel='http://www.forkscope.org/kernel/2001'/> | not one saved machine: the outermost element must be kernel:Globals
			<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'/>                      | not one saved machine: the outermost element must be kernel:Globals
			<x:Globals xmlns:x='http://elsewhere/'/>                           | not a part of a saved machine: namespace http://elsewhere/
			<html/>                                                            | not one saved machine: the outermost element must be kernel:Globals
			""")
	void onlyOneMachineIsAFile(String file, String expected) {
		assertTrue(refused(file).contains(expected), refused(file));
	}

	private static String refused(String file) {
		InputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
		MachineXmiException e = assertThrows(MachineXmiException.class, () -> MachineXmi.load(in));
		return e.getMessage();
	}
}
