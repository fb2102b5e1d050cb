/** Launch configurations: tabs and the shortcut. */
package org.forkscope.ui.internal.launch;
