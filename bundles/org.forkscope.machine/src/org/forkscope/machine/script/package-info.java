/**
 * The syscall script language up to the point where a script can run: words, rules, messages, and what an editor needs.
 * {@link org.forkscope.machine.script.Call} is the table of calls that all of it reads.
 */
package org.forkscope.machine.script;
