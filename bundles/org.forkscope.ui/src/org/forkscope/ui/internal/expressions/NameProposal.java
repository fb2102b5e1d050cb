package org.forkscope.ui.internal.expressions;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.ForkFlag;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;

/** What is said about a name that can be used in an expression. */
final class NameProposal {

	private NameProposal() {
	}

	static ContentProposal of(String name) {
		Optional<FieldInfo> field = Fields.kernel().field(name);
		String label = field.map(info -> NLS.bind(Messages.NameProposal_field, name, info.cType())).orElse(name);
		String description = field.map(FieldInfo::documentation).or(() -> ForkFlag.byName(name).map(ForkFlag::description))
				.orElseGet(() -> function(name));
		return new ContentProposal(name, label, description);
	}

	private static String function(String name) {
		return switch (name) {
			case "all" -> Messages.NameProposal_all;
			case "any" -> Messages.NameProposal_any;
			case "count" -> Messages.NameProposal_count;
			case "pfind" -> Messages.NameProposal_pfind;
			case "zpfind" -> Messages.NameProposal_zpfind;
			default -> null;
		};
	}
}
