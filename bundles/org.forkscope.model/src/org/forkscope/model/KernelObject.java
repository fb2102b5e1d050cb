package org.forkscope.model;

import org.eclipse.emf.ecore.EObject;

/** What every structure of the kernel is. */
public interface KernelObject extends EObject {
}
