package org.forkscope.machine.expr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;

/**
 * Elements of tables that the model keeps in another form than C, and whose names tell so: {@code p_retval[0]} is a field of its
 * own, {@code pl_rlimit[].rlim_cur} one table for a part of the elements, {@code fd_ofiles[i]} a part of the elements of a table.
 */
final class Tables {

	private Tables() {
	}

	/** A part of the elements of a table. */
	record Column(FieldInfo table, FieldInfo part) {
	}

	/** The field that one element is. */
	static Optional<FieldInfo> single(EClass owner, List<Node.Name> table, long index) {
		return Structures.field(owner, Structures.join(table) + '[' + index + ']');
	}

	/** The table for a part of the elements of another. */
	static Optional<FieldInfo> part(EClass owner, List<Node.Name> table, List<Node.Name> part) {
		return Structures.field(owner, Structures.join(table) + "[]." + Structures.join(part));
	}

	/** The part of a table's elements that has the name in C of a table. */
	static Optional<Column> column(EClass owner, List<Node.Name> table) {
		return columns(owner).filter(column -> column.part().cName().equals(Structures.join(table) + "[i]")).findFirst();
	}

	/** Names of tables that are parts of the elements of others. */
	static Stream<String> columnNames(EClass owner) {
		return columns(owner).map(column -> Structures.shortName(column.part().cName()));
	}

	private static Stream<Column> columns(EClass owner) {
		return Fields.kernel().of(owner).fields().stream().filter(field -> field.isEmbedded() && field.feature().isMany())
				.flatMap(table -> Structures.target(table).stream().flatMap(type -> Fields.kernel().of(type).fields().stream())
						.filter(part -> part.cName().endsWith("[i]")).map(part -> new Column(table, part)));
	}
}
