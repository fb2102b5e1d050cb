/** Views on a machine: what they have in common. They show what the Debug view has selected, from immutable snapshots. */
package org.forkscope.ui.internal.views;
