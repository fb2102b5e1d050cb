package org.forkscope.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Shows the problems of a script that is no file of the workspace, and so cannot have markers. */
final class ScriptAnnotations {

	private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";

	private static final class ProblemAnnotation extends Annotation {
		ProblemAnnotation(ScriptProblem problem) {
			super(ERROR, false, problem.message());
		}
	}

	private ScriptAnnotations() {
	}

	/** Puts the problems into the model, in place of those it has. */
	static void update(IAnnotationModel model, List<ScriptProblem> problems) {
		Map<Annotation, Position> added = new HashMap<>();
		for (ScriptProblem problem : problems) {
			added.put(new ProblemAnnotation(problem), new Position(problem.start(), problem.end() - problem.start()));
		}
		if (model instanceof IAnnotationModelExtension extension) {
			extension.replaceAnnotations(present(model), added);
		}
	}

	private static Annotation[] present(IAnnotationModel model) {
		List<Annotation> found = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof ProblemAnnotation) {
				found.add(annotation);
			}
		}
		return found.toArray(Annotation[]::new);
	}
}
