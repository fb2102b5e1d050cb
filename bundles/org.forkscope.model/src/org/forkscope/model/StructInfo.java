package org.forkscope.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * What the model says of one structure.
 *
 * @param type          the structure in the model
 * @param cName         its name in C, such as {@code struct proc}
 * @param header        the file that declares it
 * @param documentation one or two sentences
 * @param fields        its fields, in the order of the structure
 */
public record StructInfo(EClass type, String cName, String header, String documentation, List<FieldInfo> fields) {

	private static final String STRUCT = "struct ";

	/** Its name in C without the word struct. */
	public String name() {
		return cName.startsWith(STRUCT) ? cName.substring(STRUCT.length()) : cName;
	}

	/** The field of a name in C. */
	public Optional<FieldInfo> field(String fieldName) {
		return fields.stream().filter(field -> field.cName().equals(fieldName)).findFirst();
	}

	@Override
	public String toString() {
		return cName;
	}
}
