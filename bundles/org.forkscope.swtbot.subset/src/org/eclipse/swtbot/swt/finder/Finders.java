package org.eclipse.swtbot.swt.finder;

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
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.forkscope.swtbot.subset.internal.Kind;
import org.hamcrest.Matcher;

/** The finders of a bot, one block for each kind of widget. They wait for the first match; an index counts matches from 0. */
abstract class Finders {

	/** Waits for a widget that matches in the scope of this bot. */
	public abstract <T extends Widget> T widget(Matcher<T> matcher, int index);

	private <W extends Widget, B> B find(Kind<W, B> kind, int index) {
		return kind.wrap().apply(widget(kind.matcher(), index));
	}

	private <W extends Widget, B> B find(Kind<W, B> kind, Matcher<W> also, int index) {
		return kind.wrap().apply(widget(WidgetMatcherFactory.allOf(kind.matcher(), also), index));
	}

	private <W extends Widget, B> B byText(Kind<W, B> kind, String text, int index) {
		return find(kind, kind.withText().apply(text), index);
	}

	private <W extends Widget, B> B byLabel(Kind<W, B> kind, String label, int index) {
		return find(kind, WidgetMatcherFactory.withLabel(label), index);
	}

	private <W extends Widget, B> B byId(Kind<W, B> kind, String id) {
		return find(kind, WidgetMatcherFactory.withId(id), 0);
	}

	private <W extends Widget, B> B byTooltip(Kind<W, B> kind, String tooltip) {
		return find(kind, WidgetMatcherFactory.withTooltip(tooltip), 0);
	}

	private <W extends Widget, B> B byGroup(Kind<W, B> kind, String group) {
		return find(kind, WidgetMatcherFactory.inGroup(group), 0);
	}

	public SWTBotButton button() { return find(Kind.BUTTON, 0); }
	public SWTBotButton button(int index) { return find(Kind.BUTTON, index); }
	public SWTBotButton button(String text) { return byText(Kind.BUTTON, text, 0); }
	public SWTBotButton button(String text, int index) { return byText(Kind.BUTTON, text, index); }
	public SWTBotButton buttonWithId(String id) { return byId(Kind.BUTTON, id); }
	public SWTBotButton buttonWithTooltip(String tooltip) { return byTooltip(Kind.BUTTON, tooltip); }
	public SWTBotButton buttonInGroup(String group) { return byGroup(Kind.BUTTON, group); }
	public SWTBotButton buttonWithLabel(String label) { return byLabel(Kind.BUTTON, label, 0); }
	public SWTBotButton buttonWithLabel(String label, int index) { return byLabel(Kind.BUTTON, label, index); }

	public SWTBotCheckBox checkBox() { return find(Kind.CHECK_BOX, 0); }
	public SWTBotCheckBox checkBox(int index) { return find(Kind.CHECK_BOX, index); }
	public SWTBotCheckBox checkBox(String text) { return byText(Kind.CHECK_BOX, text, 0); }
	public SWTBotCheckBox checkBox(String text, int index) { return byText(Kind.CHECK_BOX, text, index); }
	public SWTBotCheckBox checkBoxWithId(String id) { return byId(Kind.CHECK_BOX, id); }
	public SWTBotCheckBox checkBoxWithTooltip(String tooltip) { return byTooltip(Kind.CHECK_BOX, tooltip); }
	public SWTBotCheckBox checkBoxInGroup(String group) { return byGroup(Kind.CHECK_BOX, group); }
	public SWTBotCheckBox checkBoxWithLabel(String label) { return byLabel(Kind.CHECK_BOX, label, 0); }
	public SWTBotCheckBox checkBoxWithLabel(String label, int index) { return byLabel(Kind.CHECK_BOX, label, index); }

	public SWTBotRadio radio() { return find(Kind.RADIO, 0); }
	public SWTBotRadio radio(int index) { return find(Kind.RADIO, index); }
	public SWTBotRadio radio(String text) { return byText(Kind.RADIO, text, 0); }
	public SWTBotRadio radio(String text, int index) { return byText(Kind.RADIO, text, index); }
	public SWTBotRadio radioWithId(String id) { return byId(Kind.RADIO, id); }
	public SWTBotRadio radioWithTooltip(String tooltip) { return byTooltip(Kind.RADIO, tooltip); }
	public SWTBotRadio radioInGroup(String group) { return byGroup(Kind.RADIO, group); }
	public SWTBotRadio radioWithLabel(String label) { return byLabel(Kind.RADIO, label, 0); }
	public SWTBotRadio radioWithLabel(String label, int index) { return byLabel(Kind.RADIO, label, index); }

	public SWTBotToggleButton toggleButton() { return find(Kind.TOGGLE_BUTTON, 0); }
	public SWTBotToggleButton toggleButton(int index) { return find(Kind.TOGGLE_BUTTON, index); }
	public SWTBotToggleButton toggleButton(String text) { return byText(Kind.TOGGLE_BUTTON, text, 0); }
	public SWTBotToggleButton toggleButton(String text, int index) { return byText(Kind.TOGGLE_BUTTON, text, index); }
	public SWTBotToggleButton toggleButtonWithId(String id) { return byId(Kind.TOGGLE_BUTTON, id); }
	public SWTBotToggleButton toggleButtonWithTooltip(String tooltip) { return byTooltip(Kind.TOGGLE_BUTTON, tooltip); }
	public SWTBotToggleButton toggleButtonInGroup(String group) { return byGroup(Kind.TOGGLE_BUTTON, group); }
	public SWTBotToggleButton toggleButtonWithLabel(String label) { return byLabel(Kind.TOGGLE_BUTTON, label, 0); }
	public SWTBotToggleButton toggleButtonWithLabel(String label, int index) { return byLabel(Kind.TOGGLE_BUTTON, label, index); }

	public SWTBotLabel label() { return find(Kind.LABEL, 0); }
	public SWTBotLabel label(int index) { return find(Kind.LABEL, index); }
	public SWTBotLabel label(String text) { return byText(Kind.LABEL, text, 0); }
	public SWTBotLabel label(String text, int index) { return byText(Kind.LABEL, text, index); }
	public SWTBotLabel labelWithId(String id) { return byId(Kind.LABEL, id); }
	public SWTBotLabel labelWithTooltip(String tooltip) { return byTooltip(Kind.LABEL, tooltip); }
	public SWTBotLabel labelInGroup(String group) { return byGroup(Kind.LABEL, group); }

	public SWTBotCLabel clabel() { return find(Kind.CLABEL, 0); }
	public SWTBotCLabel clabel(int index) { return find(Kind.CLABEL, index); }
	public SWTBotCLabel clabel(String text) { return byText(Kind.CLABEL, text, 0); }
	public SWTBotCLabel clabel(String text, int index) { return byText(Kind.CLABEL, text, index); }
	public SWTBotCLabel clabelWithId(String id) { return byId(Kind.CLABEL, id); }
	public SWTBotCLabel clabelWithTooltip(String tooltip) { return byTooltip(Kind.CLABEL, tooltip); }
	public SWTBotCLabel clabelInGroup(String group) { return byGroup(Kind.CLABEL, group); }

	public SWTBotLink link() { return find(Kind.LINK, 0); }
	public SWTBotLink link(int index) { return find(Kind.LINK, index); }
	public SWTBotLink link(String text) { return byText(Kind.LINK, text, 0); }
	public SWTBotLink link(String text, int index) { return byText(Kind.LINK, text, index); }
	public SWTBotLink linkWithId(String id) { return byId(Kind.LINK, id); }
	public SWTBotLink linkWithTooltip(String tooltip) { return byTooltip(Kind.LINK, tooltip); }
	public SWTBotLink linkInGroup(String group) { return byGroup(Kind.LINK, group); }

	public SWTBotText text() { return find(Kind.TEXT, 0); }
	public SWTBotText text(int index) { return find(Kind.TEXT, index); }
	public SWTBotText text(String text) { return byText(Kind.TEXT, text, 0); }
	public SWTBotText text(String text, int index) { return byText(Kind.TEXT, text, index); }
	public SWTBotText textWithId(String id) { return byId(Kind.TEXT, id); }
	public SWTBotText textWithTooltip(String tooltip) { return byTooltip(Kind.TEXT, tooltip); }
	public SWTBotText textInGroup(String group) { return byGroup(Kind.TEXT, group); }
	public SWTBotText textWithLabel(String label) { return byLabel(Kind.TEXT, label, 0); }
	public SWTBotText textWithLabel(String label, int index) { return byLabel(Kind.TEXT, label, index); }

	public SWTBotStyledText styledText() { return find(Kind.STYLED_TEXT, 0); }
	public SWTBotStyledText styledText(int index) { return find(Kind.STYLED_TEXT, index); }
	public SWTBotStyledText styledText(String text) { return byText(Kind.STYLED_TEXT, text, 0); }
	public SWTBotStyledText styledText(String text, int index) { return byText(Kind.STYLED_TEXT, text, index); }
	public SWTBotStyledText styledTextWithId(String id) { return byId(Kind.STYLED_TEXT, id); }
	public SWTBotStyledText styledTextWithTooltip(String tooltip) { return byTooltip(Kind.STYLED_TEXT, tooltip); }
	public SWTBotStyledText styledTextInGroup(String group) { return byGroup(Kind.STYLED_TEXT, group); }
	public SWTBotStyledText styledTextWithLabel(String label) { return byLabel(Kind.STYLED_TEXT, label, 0); }
	public SWTBotStyledText styledTextWithLabel(String label, int index) { return byLabel(Kind.STYLED_TEXT, label, index); }

	public SWTBotCombo comboBox() { return find(Kind.COMBO_BOX, 0); }
	public SWTBotCombo comboBox(int index) { return find(Kind.COMBO_BOX, index); }
	public SWTBotCombo comboBox(String text) { return byText(Kind.COMBO_BOX, text, 0); }
	public SWTBotCombo comboBox(String text, int index) { return byText(Kind.COMBO_BOX, text, index); }
	public SWTBotCombo comboBoxWithId(String id) { return byId(Kind.COMBO_BOX, id); }
	public SWTBotCombo comboBoxWithTooltip(String tooltip) { return byTooltip(Kind.COMBO_BOX, tooltip); }
	public SWTBotCombo comboBoxInGroup(String group) { return byGroup(Kind.COMBO_BOX, group); }
	public SWTBotCombo comboBoxWithLabel(String label) { return byLabel(Kind.COMBO_BOX, label, 0); }
	public SWTBotCombo comboBoxWithLabel(String label, int index) { return byLabel(Kind.COMBO_BOX, label, index); }

	public SWTBotCCombo ccomboBox() { return find(Kind.CCOMBO_BOX, 0); }
	public SWTBotCCombo ccomboBox(int index) { return find(Kind.CCOMBO_BOX, index); }
	public SWTBotCCombo ccomboBox(String text) { return byText(Kind.CCOMBO_BOX, text, 0); }
	public SWTBotCCombo ccomboBox(String text, int index) { return byText(Kind.CCOMBO_BOX, text, index); }
	public SWTBotCCombo ccomboBoxWithId(String id) { return byId(Kind.CCOMBO_BOX, id); }
	public SWTBotCCombo ccomboBoxWithTooltip(String tooltip) { return byTooltip(Kind.CCOMBO_BOX, tooltip); }
	public SWTBotCCombo ccomboBoxInGroup(String group) { return byGroup(Kind.CCOMBO_BOX, group); }
	public SWTBotCCombo ccomboBoxWithLabel(String label) { return byLabel(Kind.CCOMBO_BOX, label, 0); }
	public SWTBotCCombo ccomboBoxWithLabel(String label, int index) { return byLabel(Kind.CCOMBO_BOX, label, index); }

	public SWTBotSpinner spinner() { return find(Kind.SPINNER, 0); }
	public SWTBotSpinner spinner(int index) { return find(Kind.SPINNER, index); }
	public SWTBotSpinner spinner(String text) { return byText(Kind.SPINNER, text, 0); }
	public SWTBotSpinner spinner(String text, int index) { return byText(Kind.SPINNER, text, index); }
	public SWTBotSpinner spinnerWithId(String id) { return byId(Kind.SPINNER, id); }
	public SWTBotSpinner spinnerWithTooltip(String tooltip) { return byTooltip(Kind.SPINNER, tooltip); }
	public SWTBotSpinner spinnerInGroup(String group) { return byGroup(Kind.SPINNER, group); }
	public SWTBotSpinner spinnerWithLabel(String label) { return byLabel(Kind.SPINNER, label, 0); }
	public SWTBotSpinner spinnerWithLabel(String label, int index) { return byLabel(Kind.SPINNER, label, index); }

	public SWTBotList list() { return find(Kind.LIST, 0); }
	public SWTBotList list(int index) { return find(Kind.LIST, index); }
	public SWTBotList listWithId(String id) { return byId(Kind.LIST, id); }
	public SWTBotList listWithTooltip(String tooltip) { return byTooltip(Kind.LIST, tooltip); }
	public SWTBotList listInGroup(String group) { return byGroup(Kind.LIST, group); }
	public SWTBotList listWithLabel(String label) { return byLabel(Kind.LIST, label, 0); }
	public SWTBotList listWithLabel(String label, int index) { return byLabel(Kind.LIST, label, index); }

	public SWTBotTable table() { return find(Kind.TABLE, 0); }
	public SWTBotTable table(int index) { return find(Kind.TABLE, index); }
	public SWTBotTable tableWithId(String id) { return byId(Kind.TABLE, id); }
	public SWTBotTable tableWithTooltip(String tooltip) { return byTooltip(Kind.TABLE, tooltip); }
	public SWTBotTable tableInGroup(String group) { return byGroup(Kind.TABLE, group); }
	public SWTBotTable tableWithLabel(String label) { return byLabel(Kind.TABLE, label, 0); }
	public SWTBotTable tableWithLabel(String label, int index) { return byLabel(Kind.TABLE, label, index); }

	public SWTBotTree tree() { return find(Kind.TREE, 0); }
	public SWTBotTree tree(int index) { return find(Kind.TREE, index); }
	public SWTBotTree treeWithId(String id) { return byId(Kind.TREE, id); }
	public SWTBotTree treeWithTooltip(String tooltip) { return byTooltip(Kind.TREE, tooltip); }
	public SWTBotTree treeInGroup(String group) { return byGroup(Kind.TREE, group); }
	public SWTBotTree treeWithLabel(String label) { return byLabel(Kind.TREE, label, 0); }
	public SWTBotTree treeWithLabel(String label, int index) { return byLabel(Kind.TREE, label, index); }

	public SWTBotCTabItem cTabItem() { return find(Kind.C_TAB_ITEM, 0); }
	public SWTBotCTabItem cTabItem(int index) { return find(Kind.C_TAB_ITEM, index); }
	public SWTBotCTabItem cTabItem(String text) { return byText(Kind.C_TAB_ITEM, text, 0); }
	public SWTBotCTabItem cTabItem(String text, int index) { return byText(Kind.C_TAB_ITEM, text, index); }
	public SWTBotCTabItem cTabItemWithId(String id) { return byId(Kind.C_TAB_ITEM, id); }
	public SWTBotCTabItem cTabItemWithTooltip(String tooltip) { return byTooltip(Kind.C_TAB_ITEM, tooltip); }
	public SWTBotCTabItem cTabItemInGroup(String group) { return byGroup(Kind.C_TAB_ITEM, group); }

	public SWTBotCanvas canvas() { return find(Kind.CANVAS, 0); }
	public SWTBotCanvas canvas(int index) { return find(Kind.CANVAS, index); }
	public SWTBotCanvas canvasWithId(String id) { return byId(Kind.CANVAS, id); }
	public SWTBotCanvas canvasWithTooltip(String tooltip) { return byTooltip(Kind.CANVAS, tooltip); }
	public SWTBotCanvas canvasInGroup(String group) { return byGroup(Kind.CANVAS, group); }

	public SWTBotBrowser browser() { return find(Kind.BROWSER, 0); }
	public SWTBotBrowser browser(int index) { return find(Kind.BROWSER, index); }
	public SWTBotBrowser browserWithId(String id) { return byId(Kind.BROWSER, id); }
	public SWTBotBrowser browserWithTooltip(String tooltip) { return byTooltip(Kind.BROWSER, tooltip); }
	public SWTBotBrowser browserInGroup(String group) { return byGroup(Kind.BROWSER, group); }

	public SWTBotToolbarButton toolbarButton() { return find(Kind.TOOLBAR_BUTTON, 0); }
	public SWTBotToolbarButton toolbarButton(int index) { return find(Kind.TOOLBAR_BUTTON, index); }
	public SWTBotToolbarButton toolbarButton(String text) { return byText(Kind.TOOLBAR_BUTTON, text, 0); }
	public SWTBotToolbarButton toolbarButton(String text, int index) { return byText(Kind.TOOLBAR_BUTTON, text, index); }
	public SWTBotToolbarButton toolbarButtonWithId(String id) { return byId(Kind.TOOLBAR_BUTTON, id); }
	public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) { return byTooltip(Kind.TOOLBAR_BUTTON, tooltip); }
	public SWTBotToolbarButton toolbarButtonInGroup(String group) { return byGroup(Kind.TOOLBAR_BUTTON, group); }

	public SWTBotToolbarToggleButton toolbarToggleButton() { return find(Kind.TOOLBAR_TOGGLE_BUTTON, 0); }
	public SWTBotToolbarToggleButton toolbarToggleButton(int index) { return find(Kind.TOOLBAR_TOGGLE_BUTTON, index); }
	public SWTBotToolbarToggleButton toolbarToggleButton(String text) { return byText(Kind.TOOLBAR_TOGGLE_BUTTON, text, 0); }
	public SWTBotToolbarToggleButton toolbarToggleButton(String text, int index) { return byText(Kind.TOOLBAR_TOGGLE_BUTTON, text, index); }
	public SWTBotToolbarToggleButton toolbarToggleButtonWithId(String id) { return byId(Kind.TOOLBAR_TOGGLE_BUTTON, id); }
	public SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip) { return byTooltip(Kind.TOOLBAR_TOGGLE_BUTTON, tooltip); }
	public SWTBotToolbarToggleButton toolbarToggleButtonInGroup(String group) { return byGroup(Kind.TOOLBAR_TOGGLE_BUTTON, group); }

	public SWTBotToolbarDropDownButton toolbarDropDownButton() { return find(Kind.TOOLBAR_DROP_DOWN_BUTTON, 0); }
	public SWTBotToolbarDropDownButton toolbarDropDownButton(int index) { return find(Kind.TOOLBAR_DROP_DOWN_BUTTON, index); }
	public SWTBotToolbarDropDownButton toolbarDropDownButton(String text) { return byText(Kind.TOOLBAR_DROP_DOWN_BUTTON, text, 0); }
	public SWTBotToolbarDropDownButton toolbarDropDownButton(String text, int index) { return byText(Kind.TOOLBAR_DROP_DOWN_BUTTON, text, index); }
	public SWTBotToolbarDropDownButton toolbarDropDownButtonWithId(String id) { return byId(Kind.TOOLBAR_DROP_DOWN_BUTTON, id); }
	public SWTBotToolbarDropDownButton toolbarDropDownButtonWithTooltip(String tooltip) { return byTooltip(Kind.TOOLBAR_DROP_DOWN_BUTTON, tooltip); }
	public SWTBotToolbarDropDownButton toolbarDropDownButtonInGroup(String group) { return byGroup(Kind.TOOLBAR_DROP_DOWN_BUTTON, group); }

	public SWTBotToolbarRadioButton toolbarRadioButton() { return find(Kind.TOOLBAR_RADIO_BUTTON, 0); }
	public SWTBotToolbarRadioButton toolbarRadioButton(int index) { return find(Kind.TOOLBAR_RADIO_BUTTON, index); }
	public SWTBotToolbarRadioButton toolbarRadioButton(String text) { return byText(Kind.TOOLBAR_RADIO_BUTTON, text, 0); }
	public SWTBotToolbarRadioButton toolbarRadioButton(String text, int index) { return byText(Kind.TOOLBAR_RADIO_BUTTON, text, index); }
	public SWTBotToolbarRadioButton toolbarRadioButtonWithId(String id) { return byId(Kind.TOOLBAR_RADIO_BUTTON, id); }
	public SWTBotToolbarRadioButton toolbarRadioButtonWithTooltip(String tooltip) { return byTooltip(Kind.TOOLBAR_RADIO_BUTTON, tooltip); }
	public SWTBotToolbarRadioButton toolbarRadioButtonInGroup(String group) { return byGroup(Kind.TOOLBAR_RADIO_BUTTON, group); }
}
