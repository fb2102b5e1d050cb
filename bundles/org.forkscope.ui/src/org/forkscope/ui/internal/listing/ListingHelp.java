package org.forkscope.ui.internal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.StructInfo;
import org.forkscope.ui.internal.editor.Html;

/** What there is to say about a place in a listing. */
final class ListingHelp {

	private ListingHelp() {
	}

	/** Explains a word and its line, in the subset of HTML that hovers show; {@code null} when there is nothing to say. */
	static String html(Listing listing, int number, String word) {
		List<String> paragraphs = new ArrayList<>();
		flag(word).or(() -> field(word)).or(() -> struct(word)).ifPresent(paragraphs::add);
		ListingLine line = listing.line(number);
		if (line != null && line.function() != null) {
			place(line).ifPresent(paragraphs::add);
		}
		return paragraphs.isEmpty() ? null : String.join("<br><br>", paragraphs);
	}

	private static Optional<String> flag(String word) {
		return ForkFlag.byName(word).map(flag -> NLS.bind(Messages.ListingHelp_flag, new Object[] { word,
				Integer.toHexString(flag.bit()), Html.escape(flag.description()) }));
	}

	private static Optional<String> field(String word) {
		return Fields.kernel().field(word).map(ListingHelp::describe);
	}

	private static String describe(FieldInfo field) {
		return NLS.bind(Messages.ListingHelp_field, new Object[] { Html.escape(field.cType()), field.cName(),
				Html.escape(field.documentation()), field.lockLetters(), Html.escape(field.fork().text()) });
	}

	private static Optional<String> struct(String word) {
		return Fields.kernel().struct(word).map(ListingHelp::describe);
	}

	private static String describe(StructInfo struct) {
		return NLS.bind(Messages.ListingHelp_struct, struct.cName(), Html.escape(struct.documentation()));
	}

	private static Optional<String> place(ListingLine line) {
		Phase phase = line.phase();
		if (phase == null) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(Messages.ListingHelp_phase, new Object[] { phase.name(), phase.number(), phase.firstLine(),
				phase.lastLine(), Html.escape(phase.summary()) }));
	}
}
