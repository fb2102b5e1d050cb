package org.forkscope.cli.internal.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.script.Suggestions;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.EventDetail;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.Place;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.StructInfo;

/** Reads places: {@code phase=PID_SCAN} and the like, or the name or number alone. */
final class Places {

	private Places() {
	}

	static Place read(SpecText.Part part) {
		return switch (part.key()) {
			case "phase" -> phase(part.valuePart());
			case "line" -> line(part.valuePart());
			case "script" -> new AtScriptLine(part.number(1, Integer.MAX_VALUE));
			case "function" -> function(part.valuePart());
			case "watch", "rwatch", "awatch" -> watch(part.valuePart()).with(access(part.key()));
			case "event" -> event(part.valuePart());
			case "" -> bare(part);
			default -> throw part.wrong(Messages.Spec_place, part.text());
		};
	}

	/** As gdb has it: a line, a function; or a phase. */
	private static Place bare(SpecText.Part part) {
		String word = part.text();
		part.require(!word.isEmpty(), Messages.Spec_nothing);
		part.require(!word.startsWith("@"), Messages.Spec_position, word);
		if (Character.isDigit(word.charAt(0)) || word.contains(":")) {
			return line(part);
		}
		if (KernelNames.phases().anyMatch(word::equals)) {
			return phase(part);
		}
		part.require(KernelNames.get().functions().contains(word), Messages.Spec_bare, word,
				Suggestions.didYouMean(word, Stream.concat(KernelNames.phases(), KernelNames.get().functions().stream())));
		return new AtFunction(word, false);
	}

	private static Place phase(SpecText.Part part) {
		String name = part.text();
		return Arrays.stream(Phase.values()).filter(phase -> phase.name().equals(name)).findFirst().map(AtPhase::new)
				.orElseThrow(() -> part.wrong(Messages.Spec_phase, name, Suggestions.didYouMean(name, KernelNames.phases())));
	}

	private static Place function(SpecText.Part part) {
		List<String> functions = KernelNames.get().functions();
		part.require(functions.contains(part.text()), Messages.Spec_function, part.text(),
				Suggestions.didYouMean(part.text(), functions.stream()));
		return new AtFunction(part.text(), false);
	}

	/** {@code 331} or {@code kern_exit.c:120}. */
	private static Place line(SpecText.Part part) {
		int colon = part.text().lastIndexOf(':');
		Listing file = colon < 0 ? KernelNames.get().listing().file(KernelListing.KERN_FORK).orElseThrow() : file(part, colon);
		SpecText.Part digits = new SpecText.Part(part.text().substring(colon + 1), part.start() + colon + 1);
		int number = digits.number(1, Integer.MAX_VALUE);
		ListingLine line = file.line(number);
		digits.require(line != null && line.isStep(), Messages.Spec_noStep, file.name(), number, next(file, number));
		return new AtLine(file.path(), number);
	}

	private static Listing file(SpecText.Part part, int colon) {
		String name = part.text().substring(0, colon);
		return KernelNames.get().file(name).orElseThrow(
				() -> part.wrong(Messages.Spec_file, name, Suggestions.didYouMean(name, KernelNames.get().files())));
	}

	private static String next(Listing file, int number) {
		return file.lines().stream().filter(line -> line.isStep() && line.number() > number).findFirst()
				.map(line -> Messages.Spec_nextStep.text(line.number())).orElse("");
	}

	/** How the field is accessed that a watch of this name waits for; the names are gdb's. {@code null} for what is no watch */
	static Access access(String watch) {
		return switch (watch) {
			case "watch" -> Access.WRITE;
			case "rwatch" -> Access.READ;
			case "awatch" -> Access.BOTH;
			default -> null;
		};
	}

	/** {@code p_pptr} or {@code proc.p_pptr}. */
	private static AtAccess watch(SpecText.Part part) {
		String name = part.text();
		Optional<StructInfo> struct = Fields.kernel().struct(name.replaceFirst("\\..*", "")).filter(s -> name.contains("."));
		if (struct.isPresent()) {
			return watch(part, struct.get(), name.substring(name.indexOf('.') + 1));
		}
		List<FieldInfo> fields = Fields.kernel().named(name);
		part.require(!fields.isEmpty(), Messages.Spec_field, name, Suggestions.didYouMean(name, KernelNames.fields()));
		part.require(fields.size() == 1, Messages.Spec_ambiguous, name, fields.stream().map(f -> struct(f).name() + '.' + name)
				.collect(Collectors.joining(", ")));
		return AtAccess.write(struct(fields.get(0)).name(), name);
	}

	private static AtAccess watch(SpecText.Part part, StructInfo struct, String field) {
		part.require(struct.field(field).isPresent(), Messages.Spec_noField, struct.name(), field,
				Suggestions.didYouMean(field, struct.fields().stream().map(FieldInfo::cName)));
		return AtAccess.write(struct.name(), field);
	}

	private static StructInfo struct(FieldInfo field) {
		return Fields.kernel().of(field.feature().getEContainingClass());
	}

	/** {@code BORN} or {@code ERRNO:EAGAIN}. */
	private static Place event(SpecText.Part part) {
		int colon = part.text().indexOf(':');
		String name = colon < 0 ? part.text() : part.text().substring(0, colon);
		KernelEvent event = Arrays.stream(KernelEvent.values()).filter(e -> e.name().equals(name)).findFirst()
				.orElseThrow(() -> part.wrong(Messages.Spec_event, name, Suggestions.didYouMean(name, KernelNames.events())));
		SpecText.Part detail = new SpecText.Part(colon < 0 ? "" : part.text().substring(colon + 1), part.start() + colon + 1);
		String problem = EventDetail.problem(event, detail.value());
		detail.require(problem == null, Messages.Spec_detail, problem);
		return new AtEvent(event, detail.value());
	}
}
