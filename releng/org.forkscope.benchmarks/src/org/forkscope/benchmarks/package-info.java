/** Measures the machine: speed, memory, and what the write hook and watching cost. Started by {@code ./forkscope bench}. */
package org.forkscope.benchmarks;
