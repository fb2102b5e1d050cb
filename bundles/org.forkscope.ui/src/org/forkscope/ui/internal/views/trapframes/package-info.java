/** The view Trapframes. */
package org.forkscope.ui.internal.views.trapframes;
