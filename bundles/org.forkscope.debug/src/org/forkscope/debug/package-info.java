/**
 * How the Eclipse debugger sees the simulated machine: launches, targets, threads, frames, variables
 * and breakpoints.
 */
package org.forkscope.debug;
