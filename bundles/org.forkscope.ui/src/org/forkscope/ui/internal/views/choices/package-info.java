/** The view Choices: who can take the next step, and who took the steps so far. */
package org.forkscope.ui.internal.views.choices;
