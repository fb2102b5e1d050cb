/** The perspective Kernel Debug. */
package org.forkscope.ui.internal.perspective;
