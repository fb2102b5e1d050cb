package org.forkscope.examples.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the examples wizard. */
public final class Messages extends NLS {

	public static String ExampleProject_task;
	public static String ExampleProject_unreadable;
	public static String ExamplesPage_description;
	public static String ExamplesPage_deselectAll;
	public static String ExamplesPage_file;
	public static String ExamplesPage_label;
	public static String ExamplesPage_none;
	public static String ExamplesPage_selectAll;
	public static String ExamplesPage_shows;
	public static String ExamplesPage_title;
	public static String ExamplesWizard_failed;
	public static String ExamplesWizard_noExamples;
	public static String ExamplesWizard_projectDescription;
	public static String ExamplesWizard_projectTitle;
	public static String ExamplesWizard_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
