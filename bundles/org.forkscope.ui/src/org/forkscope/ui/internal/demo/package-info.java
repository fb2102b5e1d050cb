/** Shows Forkscope by itself: from an empty workspace to a machine that stands inside fork1. */
package org.forkscope.ui.internal.demo;
