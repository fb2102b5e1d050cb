/**
 * Expressions over a machine that stands still, written as in C: {@code p2->p_pptr->p_pid}, {@code count(allproc)},
 * {@code any(p in allproc: p->p_stat == SZOMB)}. Evaluating changes nothing and always comes to an end.
 */
package org.forkscope.machine.expr;
