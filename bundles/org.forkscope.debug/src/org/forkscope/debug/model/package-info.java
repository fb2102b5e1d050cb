/** A simulated machine as the platform debugger sees it: target, threads, frames, variables. */
package org.forkscope.debug.model;
