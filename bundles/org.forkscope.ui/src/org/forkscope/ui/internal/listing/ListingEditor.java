package org.forkscope.ui.internal.listing;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.session.StopPoint.Place;
import org.forkscope.ui.internal.listing.BreakpointPlace.OfPhase;

/** Shows the source of a file of the kernel: our listing, or the user's own copy. It cannot be edited. */
public final class ListingEditor extends AbstractDecoratedTextEditor {

	/** The id of the editor in plugin.xml. */
	public static final String ID = "org.forkscope.ui.editors.listing";

	private static final String CONTEXT_MENU = "#OrgForkscopeListingEditorContext";
	private static final String RULER_MENU = "#OrgForkscopeListingRulerContext";
	private static final String DEBUG_GROUP = "debug";

	private final IPropertyChangeListener colorListener = this::colorChanged;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private ListingOutline outline;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId(CONTEXT_MENU);
		setRulerContextMenuId(RULER_MENU);
		setDocumentProvider(new ListingDocumentProvider());
		setSourceViewerConfiguration(new ListingViewerConfiguration(this));
	}

	/** One provider does for all listings. */
	@Override
	protected void setDocumentProvider(IEditorInput input) {
		// the platform would choose one that knows no breakpoints
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		JFaceResources.getColorRegistry().addListener(colorListener);
	}

	private void colorChanged(PropertyChangeEvent event) {
		if (ListingStyle.isColor(event.getProperty()) && getSourceViewer() != null) {
			getSourceViewer().invalidateTextPresentation();
		}
	}

	/** The numbers are those of the file of 2001, so they are always shown. */
	@Override
	protected boolean isLineNumberRulerVisible() {
		return true;
	}

	@Override
	public boolean isEditable() {
		return false;
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		if (input != null) {
			setTitleImage(images.get(input.getImageDescriptor()));
		}
		if (outline != null) {
			outline.refresh();
		}
	}

	/** The source that is shown, or {@code null}. */
	private KernelSource source() {
		return getEditorInput() instanceof ListingEditorInput input ? input.getStorage() : null;
	}

	/** How the text is to be read. */
	Syntax syntax() {
		return Syntax.of(source());
	}

	/** The lines that are shown and what the machine does on each, or {@code null}. */
	public Listing listing() {
		KernelSource source = source();
		return source == null ? null : source.listing();
	}

	/** Opens a source at a line. */
	public static void open(IWorkbenchPage page, KernelSource source, int line) throws PartInitException {
		if (page.openEditor(new ListingEditorInput(source), ID) instanceof ListingEditor editor) {
			editor.reveal(line);
		}
	}

	/** Shows a line, numbered from 1, in the middle, with the cursor on it. */
	public void reveal(int line) {
		try {
			IRegion region = document().getLineInformation(line - 1);
			selectAndReveal(region.getOffset(), 0);
		} catch (BadLocationException e) {
			setStatusLineErrorMessage(NLS.bind(Messages.ListingEditor_noLine, line));
		}
	}

	/** Where a machine can stop at a line, numbered from 1, or behind it. */
	public Optional<Place> placeAt(int line) {
		return BreakpointPlace.at(listing(), line).map(BreakpointPlace::place);
	}

	private IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		addPhaseAction(menu, this::cursorLine);
		OtherSource.of(source()).ifPresent(other -> menu.appendToGroup(IWorkbenchActionConstants.MB_ADDITIONS,
				other.action(getSite().getPage(), this::cursorLine)));
	}

	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		super.rulerContextMenuAboutToShow(menu);
		addPhaseAction(menu, () -> getVerticalRuler().getLineOfLastMouseButtonActivity() + 1);
	}

	private int cursorLine() {
		return getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getStartLine() + 1 : 0;
	}

	private void addPhaseAction(IMenuManager menu, IntSupplier line) {
		Optional<BreakpointPlace> place = Optional.ofNullable(listing())
				.flatMap(listing -> BreakpointPlace.phaseAt(listing, line.getAsInt()));
		if (place.isPresent() && place.get() instanceof OfPhase phase) {
			Action action = new Action(NLS.bind(Messages.ListingEditor_togglePhase, phase.phase().name())) {
				@Override
				public void run() {
					ListingBreakpoints.toggle(phase);
				}
			};
			menu.appendToGroup(menu.find(DEBUG_GROUP) == null ? IWorkbenchActionConstants.MB_ADDITIONS : DEBUG_GROUP, action);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			outline = outline == null ? new ListingOutline(this) : outline;
			return type.cast(outline);
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		JFaceResources.getColorRegistry().removeListener(colorListener);
		super.dispose();
		images.dispose();
	}
}
