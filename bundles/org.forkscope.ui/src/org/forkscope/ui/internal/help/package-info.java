/** The way to the help pages. */
package org.forkscope.ui.internal.help;
