/** The view fork1 Phases. */
package org.forkscope.ui.internal.views.phases;
