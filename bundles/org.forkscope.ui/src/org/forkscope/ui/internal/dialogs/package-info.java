/** What the dialogs have in common. */
package org.forkscope.ui.internal.dialogs;
