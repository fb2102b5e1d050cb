/** The view Process Tree. */
package org.forkscope.ui.internal.views.tree;
