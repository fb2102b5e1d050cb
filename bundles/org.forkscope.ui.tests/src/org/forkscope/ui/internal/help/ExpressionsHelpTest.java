package org.forkscope.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.forkscope.machine.Phase;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

/** The page about expressions has only good examples, and for the bad ones the sentences that are said. */
class ExpressionsHelpTest {

	private static final Path PAGE = Path.of("..", "org.forkscope.ui", "help", "expressions.html");
	private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>");
	private static final String SCRIPT = """
			init execve /sbin/init 3 2
			init fork -> sh
			sh fork -> c
			""";

	private static List<String> rows(String firstColumn) throws IOException {
		String page = Files.readString(PAGE);
		String table = page.substring(page.indexOf("<th>" + firstColumn + "</th>"));
		return table.substring(0, table.indexOf("</table>")).lines().filter(line -> line.strip().startsWith("<tr><td>")).toList();
	}

	private static List<String> codes(String html) {
		return CODE.matcher(html).results().map(match -> plain(match.group(1))).toList();
	}

	private static String plain(String html) {
		return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	private static String said(StoppedMachine machine, String expression) {
		ProcessInfo current = machine.snapshot().current();
		return machine.ask(inspector -> {
			try {
				return inspector.evaluate(current.id(), current.frames().get(0).depth(), expression).value();
			} catch (ExpressionException e) {
				return e.withColumn();
			}
		});
	}

	@Test
	void examplesHaveValues() throws IOException {
		try (StoppedMachine machine = new StoppedMachine(SCRIPT, Phase.COUNT_HOOKS)) {
			for (String column : List.of("Operator", "Function")) {
				for (String row : rows(column)) {
					List<String> examples = codes(row.substring(row.lastIndexOf("<td>")));
					assertTrue(!examples.isEmpty(), row);
					examples.forEach(example -> assertTrue(said(machine, example).matches("(?!column).*|.*pfind\\(14\\) is NULL"),
							() -> example + ": " + said(machine, example)));
				}
			}
		}
	}

	@Test
	void namesHaveValues() throws IOException {
		try (StoppedMachine machine = new StoppedMachine(SCRIPT, Phase.COUNT_HOOKS)) {
			for (String row : rows("Name")) {
				codes(row.substring(0, row.indexOf("</td>")))
						.forEach(name -> assertTrue(!said(machine, name).startsWith("column"), () -> said(machine, name)));
			}
		}
	}

	@Test
	void sentencesAreWhatIsSaid() throws IOException {
		try (StoppedMachine machine = new StoppedMachine(SCRIPT, Phase.COUNT_HOOKS)) {
			for (String row : rows("Expression")) {
				assertEquals(plain(row.substring(row.lastIndexOf("<td>"))).strip(), said(machine, codes(row).get(0)));
			}
		}
	}
}
