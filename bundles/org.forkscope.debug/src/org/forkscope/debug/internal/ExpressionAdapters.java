package org.forkscope.debug.internal;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.core.model.IWatchExpression;
import org.forkscope.debug.model.FieldSource;

/** Lets a watched expression that is a field of a structure show that field, as its value does. */
public final class ExpressionAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object expression, Class<T> type) {
		return Adapters.adapt(((IWatchExpression) expression).getValue(), type);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { FieldSource.class };
	}
}
