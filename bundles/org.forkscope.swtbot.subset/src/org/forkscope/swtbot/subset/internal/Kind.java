package org.forkscope.swtbot.subset.internal;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotBrowser;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotList;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSpinner;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.hamcrest.Matcher;

/**
 * What a finder looks for, and the bot for it.
 *
 * @param withText how the finder compares texts
 */
public record Kind<W extends Widget, B>(Matcher<W> matcher, Function<? super W, ? extends B> wrap, Function<String, Matcher<W>> withText) {

	public static final Kind<Button, SWTBotButton> BUTTON = mnemonic(type(Button.class, SWT.PUSH, "SWT.PUSH"), SWTBotButton::new);
	public static final Kind<Button, SWTBotCheckBox> CHECK_BOX = mnemonic(type(Button.class, SWT.CHECK, "SWT.CHECK"), SWTBotCheckBox::new);
	public static final Kind<Button, SWTBotRadio> RADIO = mnemonic(type(Button.class, SWT.RADIO, "SWT.RADIO"), SWTBotRadio::new);
	public static final Kind<Button, SWTBotToggleButton> TOGGLE_BUTTON = mnemonic(type(Button.class, SWT.TOGGLE, "SWT.TOGGLE"), SWTBotToggleButton::new);
	public static final Kind<Label, SWTBotLabel> LABEL = mnemonic(type(Label.class), SWTBotLabel::new);
	public static final Kind<CLabel, SWTBotCLabel> CLABEL = mnemonic(type(CLabel.class), SWTBotCLabel::new);
	public static final Kind<Link, SWTBotLink> LINK = mnemonic(type(Link.class), SWTBotLink::new);
	public static final Kind<Text, SWTBotText> TEXT = plain(type(Text.class), SWTBotText::new);
	public static final Kind<StyledText, SWTBotStyledText> STYLED_TEXT = plain(type(StyledText.class), SWTBotStyledText::new);
	public static final Kind<Combo, SWTBotCombo> COMBO_BOX = plain(type(Combo.class), SWTBotCombo::new);
	public static final Kind<CCombo, SWTBotCCombo> CCOMBO_BOX = plain(type(CCombo.class), SWTBotCCombo::new);
	public static final Kind<Spinner, SWTBotSpinner> SPINNER = plain(type(Spinner.class), SWTBotSpinner::new);
	public static final Kind<List, SWTBotList> LIST = plain(type(List.class), SWTBotList::new);
	public static final Kind<Table, SWTBotTable> TABLE = plain(type(Table.class), SWTBotTable::new);
	public static final Kind<Tree, SWTBotTree> TREE = plain(type(Tree.class), SWTBotTree::new);
	public static final Kind<CTabItem, SWTBotCTabItem> C_TAB_ITEM = mnemonic(type(CTabItem.class), SWTBotCTabItem::new);
	public static final Kind<Canvas, SWTBotCanvas> CANVAS = plain(canvas(), SWTBotCanvas::new);
	public static final Kind<Browser, SWTBotBrowser> BROWSER = plain(type(Browser.class), SWTBotBrowser::new);
	public static final Kind<ToolItem, SWTBotToolbarButton> TOOLBAR_BUTTON = mnemonic(type(ToolItem.class, SWT.PUSH, "SWT.PUSH"), SWTBotToolbarPushButton::new);
	public static final Kind<ToolItem, SWTBotToolbarToggleButton> TOOLBAR_TOGGLE_BUTTON = mnemonic(type(ToolItem.class, SWT.CHECK, "SWT.CHECK"), SWTBotToolbarToggleButton::new);
	public static final Kind<ToolItem, SWTBotToolbarDropDownButton> TOOLBAR_DROP_DOWN_BUTTON = mnemonic(type(ToolItem.class, SWT.DROP_DOWN, "SWT.DROP_DOWN"), SWTBotToolbarDropDownButton::new);
	public static final Kind<ToolItem, SWTBotToolbarRadioButton> TOOLBAR_RADIO_BUTTON = mnemonic(type(ToolItem.class, SWT.RADIO, "SWT.RADIO"), SWTBotToolbarRadioButton::new);

	private static <W extends Widget, B> Kind<W, B> mnemonic(Matcher<W> matcher, Function<? super W, ? extends B> wrap) {
		return new Kind<>(matcher, wrap, WidgetMatcherFactory::withMnemonic);
	}

	private static <W extends Widget, B> Kind<W, B> plain(Matcher<W> matcher, Function<? super W, ? extends B> wrap) {
		return new Kind<>(matcher, wrap, WidgetMatcherFactory::withText);
	}

	private static <W extends Widget> Matcher<W> type(Class<W> type) {
		return WidgetMatcherFactory.widgetOfType(type);
	}

	private static <W extends Widget> Matcher<W> type(Class<W> type, int style, String styleName) {
		return WidgetMatcherFactory.allOf(type(type), WidgetMatcherFactory.withStyle(style, styleName));
	}

	// A shell is a canvas to SWT, but not to who looks for one.
	private static Matcher<Canvas> canvas() {
		return new WidgetMatcher<>("of type 'Canvas'", widget -> widget instanceof Canvas && !(widget instanceof Decorations));
	}
}
