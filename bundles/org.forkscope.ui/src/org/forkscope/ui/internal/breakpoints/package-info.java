/** How users set breakpoints and change them. */
package org.forkscope.ui.internal.breakpoints;
