/** The editor for listings of the kernel. */
package org.forkscope.ui.internal.listing;
