package org.forkscope.ui.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.forkscope.machine.session.ProcessState;

/** The images of this bundle. Use them through a resource manager. */
public final class Images {

	private static final String BUNDLE = "org.forkscope.ui";

	public static final ImageDescriptor MACHINE = descriptor("machine");
	public static final ImageDescriptor KERNEL_THREAD = descriptor("thread-kernel");
	public static final ImageDescriptor PROCESS_TREE = descriptor("process-tree");
	public static final ImageDescriptor LISTING = descriptor("listing");
	public static final ImageDescriptor OWN_SOURCE = descriptor("own-source");
	public static final ImageDescriptor SCRIPT = descriptor("script");
	public static final ImageDescriptor PHASE_BREAKPOINT = descriptor("phase-breakpoint");
	public static final ImageDescriptor PHASE_BREAKPOINT_DISABLED = descriptor("phase-breakpoint-disabled");
	public static final ImageDescriptor KERNEL_BREAKPOINT = descriptor("kernel-breakpoint");
	public static final ImageDescriptor KERNEL_BREAKPOINT_DISABLED = descriptor("kernel-breakpoint-disabled");
	public static final ImageDescriptor WATCHPOINT = descriptor("watchpoint");
	public static final ImageDescriptor WATCHPOINT_DISABLED = descriptor("watchpoint-disabled");

	private static final Map<ProcessState, ImageDescriptor> STATES = Arrays.stream(ProcessState.values())
			.collect(Collectors.toMap(state -> state, state -> descriptor(name(state))));

	private Images() {
	}

	/** The glyph of a state. */
	public static ImageDescriptor of(ProcessState state) {
		return STATES.get(state);
	}

	/** The name of the glyph of a state in {@code icons}. */
	public static String name(ProcessState state) {
		return "state-" + state.name().toLowerCase(Locale.ROOT);
	}

	/** The image of a name in {@code icons}. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
