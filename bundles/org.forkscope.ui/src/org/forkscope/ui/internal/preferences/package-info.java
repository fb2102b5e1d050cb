/** Preference pages. */
package org.forkscope.ui.internal.preferences;
