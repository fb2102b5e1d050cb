package org.forkscope.debug.breakpoints;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IBreakpointImportParticipant;
import org.forkscope.debug.DebugIds;

/**
 * Tells which breakpoint is there already when some are imported: one of the same kind at the same place. By itself the platform
 * compares lines only, and takes all that have none for the same.
 */
public final class ImportedBreakpoints implements IBreakpointImportParticipant {

	/** What the platform calls the type of an imported marker, and the path of its resource. */
	private static final String TYPE = "type";
	private static final String PATH = "path";
	private static final String OWN_ATTRIBUTES = DebugIds.BUNDLE + '.';

	@Override
	public boolean matches(Map<String, Object> attributes, IBreakpoint breakpoint) throws CoreException {
		IMarker marker = breakpoint.getMarker();
		return marker != null && marker.exists() && marker.getType().equals(attributes.get(TYPE))
				&& marker.getResource().getFullPath().toString().equals(attributes.get(PATH))
				&& place(marker.getAttributes()).equals(place(attributes));
	}

	/** The attributes that say where a machine stops. An import makes a number of each text that looks like one. */
	private static Map<String, String> place(Map<String, Object> attributes) {
		return attributes.entrySet().stream().filter(entry -> saysWhere(entry.getKey()) && entry.getValue() != null)
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
	}

	private static boolean saysWhere(String attribute) {
		return attribute.equals(IMarker.LINE_NUMBER)
				|| attribute.startsWith(OWN_ATTRIBUTES) && !MachineBreakpoint.LIMITS.contains(attribute);
	}

	@Override
	public void verify(IBreakpoint breakpoint) {
		// what is no place of the kernel never stops a machine, imported or not
	}
}
