/** Commands on the values of a simulated machine. */
package org.forkscope.ui.internal.variables;
