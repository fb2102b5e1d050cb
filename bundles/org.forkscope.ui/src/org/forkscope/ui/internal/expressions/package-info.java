/** Fields in which expressions over the machine are typed. */
package org.forkscope.ui.internal.expressions;
