/** Commands of the debugger. */
package org.forkscope.ui.internal.commands;
