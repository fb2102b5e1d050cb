package org.forkscope.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads the annotations of the model. */
final class FieldReader {

	private static final String C = "http://www.forkscope.org/kernel/2001/C";

	StructInfo read(EClass type) {
		List<FieldInfo> fields = type.getEStructuralFeatures().stream().map(this::read).toList();
		return new StructInfo(type, detail(type, "name"), detail(type, "header"), sentence(type), fields);
	}

	private FieldInfo read(EStructuralFeature feature) {
		ForkClass fork = ForkClass.valueOf(detail(feature, "fork").toUpperCase(Locale.ROOT));
		return new FieldInfo(feature, detail(feature, "name"), detail(feature, "ctype"), locks(detail(feature, "lock")), fork,
				sentence(feature));
	}

	private static List<FieldLock> locks(String letters) {
		return Arrays.stream(letters.split("\\+")).map(letter -> FieldLock.of(letter.charAt(0))).toList();
	}

	private static String sentence(EModelElement element) {
		return EcoreUtil.getDocumentation(element).strip();
	}

	private static String detail(EModelElement element, String key) {
		EAnnotation annotation = element.getEAnnotation(C);
		String detail = annotation == null ? null : annotation.getDetails().get(key);
		if (detail == null) {
			throw new IllegalStateException(element + " lacks " + key);
		}
		return detail;
	}
}
