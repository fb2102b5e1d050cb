/**
 * The example projects and the wizard that puts them into the workspace.
 */
package org.forkscope.examples.internal;
