package org.forkscope.model;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/** The common base of the generated classes. */
public abstract class KernelObjectImpl extends MinimalEObjectImpl.Container implements KernelObject {
}
