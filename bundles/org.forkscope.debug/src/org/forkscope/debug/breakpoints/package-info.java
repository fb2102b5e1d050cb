/** Breakpoints in a simulated machine. They are markers, so they survive a restart. */
package org.forkscope.debug.breakpoints;
