package org.forkscope.ui.internal.expressions;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.forkscope.machine.expr.Completion;
import org.forkscope.machine.session.KnownNames;

/** Offers the names that can be typed into a field for an expression, on the key for content assist. */
public final class ExpressionAssist implements IContentProposalProvider {

	/** Reading all the kernel's functions takes its time: it starts with the first field, and the user is slower. */
	private static final CompletableFuture<KnownNames> NAMES = CompletableFuture.supplyAsync(KnownNames::new);

	private final Supplier<String> function;
	private final UnaryOperator<String> begun;

	private ExpressionAssist(Supplier<String> function, UnaryOperator<String> begun) {
		this.function = function;
		this.begun = begun;
	}

	/**
	 * Gives a field for an expression its proposals.
	 *
	 * @param function the function of the kernel whose locals can be used, or {@code null} for those of any
	 */
	public static void install(Text field, Supplier<String> function) {
		install(field, new ExpressionAssist(function, UnaryOperator.identity()), true);
	}

	/** Gives a field for an expression that lies in a table its proposals. @param function as above */
	static ContentProposalAdapter installInCell(Text field, Supplier<String> function) {
		return install(field, new ExpressionAssist(function, UnaryOperator.identity()), false);
	}

	/** Gives a field for a text its proposals inside braces, where an expression stands. @param function as above */
	public static void installInBraces(Text field, Supplier<String> function) {
		install(field, new ExpressionAssist(function, ExpressionAssist::inBraces), true);
	}

	/** @param hint whether a lamp beside the field says that there is help */
	private static ContentProposalAdapter install(Text field, ExpressionAssist assist, boolean hint) {
		ContentAssistCommandAdapter adapter = new ContentAssistCommandAdapter(field, new NameInsertion(), assist, null, null, hint);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
		return adapter;
	}

	/** The expression that a text ends in the middle of, or {@code null}. */
	static String inBraces(String text) {
		int open = text.lastIndexOf('{');
		return open < 0 || text.indexOf('}', open) >= 0 ? null : text.substring(open + 1);
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		KnownNames names = NAMES.getNow(null);
		String expression = begun.apply(contents.substring(0, position));
		if (names == null || expression == null) {
			return new IContentProposal[0];
		}
		return Completion.at(expression, expression.length(), names.in(function.get())).stream().map(NameProposal::of)
				.toArray(IContentProposal[]::new);
	}

	/** Puts a name in the place of its first letters. */
	private static final class NameInsertion extends TextContentAdapter {
		@Override
		public void insertControlContents(Control control, String name, int cursor) {
			Text field = (Text) control;
			field.setSelection(Completion.start(field.getText(), field.getCaretPosition()), field.getCaretPosition());
			super.insertControlContents(control, name, cursor);
		}
	}
}
