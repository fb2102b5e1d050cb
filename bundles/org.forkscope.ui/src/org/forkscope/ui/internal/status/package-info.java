/** The machine in the status line. */
package org.forkscope.ui.internal.status;
