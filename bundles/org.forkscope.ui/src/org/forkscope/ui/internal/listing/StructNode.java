package org.forkscope.ui.internal.listing;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.StructInfo;

/** A structure of the kernel in the outline, with its fields. */
record StructNode(StructInfo struct) implements OutlineNode {

	/** All structures, below one line. */
	record All() implements OutlineNode {

		@Override
		public String text() {
			return Messages.StructNode_all;
		}

		@Override
		public List<StructNode> inside() {
			return Fields.kernel().structs().stream().map(StructNode::new).toList();
		}
	}

	/** What lies inside a structure as a structure or table of its own. */
	private record Part(FieldInfo field) implements OutlineNode {

		@Override
		public String text() {
			return label(field);
		}

		@Override
		public List<OutlineNode> inside() {
			return List.of();
		}
	}

	@Override
	public String text() {
		return struct.cName();
	}

	@Override
	public List<OutlineNode> inside() {
		return struct.fields().stream().filter(field -> !field.feature().isTransient()).map(this::node).toList();
	}

	private OutlineNode node(FieldInfo field) {
		return field.hasValue() ? new FieldNode(struct, field) : new Part(field);
	}

	/** A field with its type. */
	static String label(FieldInfo field) {
		return NLS.bind(Messages.StructNode_field, field.cName(), field.cType());
	}
}
