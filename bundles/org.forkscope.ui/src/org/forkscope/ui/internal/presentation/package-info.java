/** How machines, processes, frames, values and breakpoints look in the views of the debugger. */
package org.forkscope.ui.internal.presentation;
