/** The user's own copy of a file of the kernel: where people name it, and where it is shown. */
package org.forkscope.ui.internal.source;
