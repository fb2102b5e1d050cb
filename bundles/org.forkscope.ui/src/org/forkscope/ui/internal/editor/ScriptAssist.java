package org.forkscope.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.forkscope.machine.script.Completions;
import org.forkscope.machine.script.Proposal;

/** Proposes words of the script language at the cursor. */
final class ScriptAssist implements IContentAssistProcessor {

	private static final char[] NO_CHARACTERS = {};

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		try {
			return Completions.at(viewer.getDocument().get(0, offset)).stream()
					.map(proposal -> toPlatform(proposal, offset)).toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return new ICompletionProposal[0];
		}
	}

	private static ICompletionProposal toPlatform(Proposal proposal, int offset) {
		String information = proposal.description().isEmpty() ? null : Html.of(proposal.description());
		return new CompletionProposal(proposal.insertion(), offset - proposal.replaced(), proposal.replaced(),
				proposal.insertion().length(), null, proposal.display(), null, information);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return NO_CHARACTERS;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return NO_CHARACTERS;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
