/** The text editor for syscall scripts: colours, hover texts, completion, problems and outline. */
package org.forkscope.ui.internal.editor;
