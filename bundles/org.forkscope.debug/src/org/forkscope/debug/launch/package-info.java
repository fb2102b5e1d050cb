/** How a simulated machine is launched: the workload, its settings and what can be wrong with them. */
package org.forkscope.debug.launch;
