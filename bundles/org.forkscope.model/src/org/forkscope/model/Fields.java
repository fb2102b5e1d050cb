package org.forkscope.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names and texts of the kernel's structures and fields, from the annotations of the model. Everything that shows a field asks
 * here, so that a new field of the model appears everywhere. Immutable, for any thread.
 */
public final class Fields {

	private final Map<EClass, StructInfo> byClass = new LinkedHashMap<>();
	private final Map<EStructuralFeature, FieldInfo> byFeature = new LinkedHashMap<>();
	private final Map<String, StructInfo> byStructName = new LinkedHashMap<>();
	private final Map<String, List<FieldInfo>> byFieldName = new LinkedHashMap<>();

	/** Reads a package whose classes and features all carry the annotation of the kernel's model. */
	Fields(EPackage model) {
		FieldReader reader = new FieldReader();
		model.getEClassifiers().stream().filter(EClass.class::isInstance).forEach(type -> add(reader.read((EClass) type)));
		byFieldName.replaceAll((name, fields) -> List.copyOf(fields));
	}

	private void add(StructInfo struct) {
		byClass.put(struct.type(), struct);
		byStructName.put(struct.cName(), struct);
		byStructName.putIfAbsent(struct.name(), struct);
		for (FieldInfo field : struct.fields()) {
			byFeature.put(field.feature(), field);
			byFieldName.computeIfAbsent(field.cName(), name -> new ArrayList<>()).add(field);
		}
	}

	/** The structures and fields of the kernel. */
	public static Fields kernel() {
		return Holder.KERNEL;
	}

	/** All structures, in the order of the model. */
	public List<StructInfo> structs() {
		return List.copyOf(byClass.values());
	}

	/** @throws IllegalArgumentException when the class is none of the kernel's structures */
	public StructInfo of(EClass type) {
		return known(byClass.get(type), type);
	}

	/** @throws IllegalArgumentException when the feature is no field of a structure of the kernel */
	public FieldInfo of(EStructuralFeature feature) {
		return known(byFeature.get(feature), feature);
	}

	/** The structure of a name in C, with or without the word {@code struct}. */
	public Optional<StructInfo> struct(String name) {
		return Optional.ofNullable(byStructName.get(name));
	}

	/** The field of a name in C within a structure, such as {@code proc} and {@code p_pid}. */
	public Optional<FieldInfo> field(String struct, String name) {
		return struct(struct).flatMap(owner -> owner.field(name));
	}

	/** All fields of a name in C, in the order of the model: a few names stand in more than one structure. */
	public List<FieldInfo> named(String name) {
		return byFieldName.getOrDefault(name, Collections.emptyList());
	}

	/** The first field of a name in C, in the order of the model. */
	public Optional<FieldInfo> field(String name) {
		return named(name).stream().findFirst();
	}

	private static <T> T known(T found, Object asked) {
		if (found == null) {
			throw new IllegalArgumentException("not a part of the kernel's model: " + asked);
		}
		return found;
	}

	private static final class Holder {
		static final Fields KERNEL = new Fields(KernelPackage.eINSTANCE);
	}
}
