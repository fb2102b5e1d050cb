package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.forkscope.swtbot.subset.internal.Ui;

/** An editor. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

	public SWTBotEditor(IEditorReference reference, SWTWorkbenchBot bot) {
		super(reference, bot);
	}

	public boolean isDirty() {
		return Ui.get(bot.getDisplay(), partReference::isDirty);
	}

	public void save() {
		Ui.run(bot.getDisplay(), () -> partReference.getPage().saveEditor(editor(), false));
	}

	/** Neither asks nor saves. */
	@Override
	public void close() {
		Ui.run(bot.getDisplay(), () -> partReference.getPage().closeEditors(new IEditorReference[] { partReference }, false));
	}

	public void saveAndClose() {
		save();
		close();
	}

	private IEditorPart editor() {
		return (IEditorPart) part();
	}

	public SWTBotEclipseEditor toTextEditor() {
		return new SWTBotEclipseEditor(partReference, bot);
	}
}
