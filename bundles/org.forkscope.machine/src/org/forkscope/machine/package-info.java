/**
 * The simulated machine: kernel functions as tables of steps, processors, scheduler and clock. Plain
 * Java; the same settings, workload and seed always give the same run.
 */
package org.forkscope.machine;
