/**
 * The command line: runs workloads on the simulated machine without a window.
 */
package org.forkscope.cli;
