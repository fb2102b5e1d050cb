/** The view PID Allocator. */
package org.forkscope.ui.internal.views.pids;
