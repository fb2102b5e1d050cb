/**
 * What a person sees of the simulated machine: launch tabs, views, editors, help and the Kernel Debug
 * perspective.
 */
package org.forkscope.ui;
