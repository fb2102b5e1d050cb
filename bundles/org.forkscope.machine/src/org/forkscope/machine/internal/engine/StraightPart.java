package org.forkscope.machine.internal.engine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.forkscope.machine.internal.engine.Step.Kind;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes one part of a function's straight code. Step by step the same happens as in {@link Engine}: the step is counted, then
 * the action runs. The frame is told where it stands only where somebody can look: before a call, where the part is left, and
 * when an action throws. What remains of the limit is looked at where time could pass without end: at the start of a part, after
 * a call, and before a jump back.
 */
final class StraightPart {

	private static final String STEP = Type.getInternalName(Step.class);
	private static final String FUNCTION = Type.getInternalName(KernelFunction.class);
	private static final String STEP_ARRAY = "[L" + STEP + ';';
	private static final String ACTION_ARRAY = '[' + StraightWriter.OBJECT;

	// Where the parts keep their variables.
	private static final int ENGINE = 0;
	private static final int STACK = 1;
	private static final int FRAME = 2;
	private static final int ACTIONS = 3;
	private static final int POSITION = 4;
	private static final int PLACE = 6;
	private static final int CALLEE = 7;
	private static final int LOCALS = 8;
	private static final int HOW = 9;

	private final String owner;
	private final MethodVisitor method;
	private final Step[] steps;
	private final List<Object> constants;
	private final int from;
	private final int to;
	private final Label[] places;
	private final Label interpret = new Label();

	/** @param owner the class that is written @param from first step of the part @param to first step after it */
	StraightPart(String owner, MethodVisitor method, Step[] steps, List<Object> constants, int from, int to) {
		this.owner = owner;
		this.method = method;
		this.steps = steps;
		this.constants = constants;
		this.from = from;
		this.to = to;
		places = new Label[to - from];
		for (int i = 0; i < places.length; i++) {
			places[i] = new Label();
		}
	}

	void write() {
		Label begin = new Label();
		Label end = new Label();
		Label thrown = new Label();
		method.visitTryCatchBlock(begin, end, thrown, null);
		start();
		method.visitLabel(begin);
		for (int i = from; i < to; i++) {
			method.visitLabel(places[i - from]);
			count(i);
			write(steps[i]);
		}
		method.visitLabel(end);
		method.visitLabel(interpret);
		leave(StraightCode.INTERPRET);
		method.visitLabel(thrown);
		standAtPlace();
		method.visitInsn(Opcodes.ATHROW);
	}

	/** Fetches what is used all the time, and finds the place where to start. */
	private void start() {
		load(FRAME);
		method.visitFieldInsn(Opcodes.GETFIELD, StraightWriter.FRAME, "function", 'L' + FUNCTION + ';');
		method.visitFieldInsn(Opcodes.GETFIELD, FUNCTION, "actions", ACTION_ARRAY);
		method.visitVarInsn(Opcodes.ASTORE, ACTIONS);
		setPlace(from);
		fetchPosition();
		lookAtLimit();
		int[] keys = entries().stream().mapToInt(Integer::intValue).toArray();
		Label[] labels = entries().stream().map(i -> places[i - from]).toArray(Label[]::new);
		load(FRAME);
		method.visitFieldInsn(Opcodes.GETFIELD, StraightWriter.FRAME, "pc", "I");
		method.visitLookupSwitchInsn(interpret, keys, labels);
	}

	/** Where the part can be entered; elsewhere, the interpreter goes on until it comes to one of these. */
	private SortedSet<Integer> entries() {
		SortedSet<Integer> entries = new TreeSet<>();
		entries.add(from);
		for (Step step : steps) {
			boolean here = step.index >= from && step.index < to;
			if (step.kind == Kind.ACQUIRE) {
				add(entries, step.index);
			}
			if (!here || step.kind == Kind.CALL || step.kind == Kind.SWITCH) {
				add(entries, step.next);
				add(entries, step.otherwise);
			}
		}
		return entries;
	}

	private void add(SortedSet<Integer> entries, int index) {
		if (index >= from && index < to) {
			entries.add(index);
		}
	}

	private void count(int index) {
		load(ENGINE);
		method.visitVarInsn(Opcodes.LLOAD, POSITION);
		method.visitInsn(Opcodes.LCONST_1);
		method.visitInsn(Opcodes.LADD);
		method.visitInsn(Opcodes.DUP2);
		method.visitVarInsn(Opcodes.LSTORE, POSITION);
		method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.ENGINE, "position", "J");
		setPlace(index);
	}

	private void write(Step step) {
		switch (step.kind) {
			case ACTION -> {
				act(step);
				go(step.index, step.next);
			}
			case COUNT -> {
				change(step);
				go(step.index, step.next);
			}
			case BRANCH -> {
				Label holds = new Label();
				test(step);
				method.visitJumpInsn(Opcodes.IFNE, holds);
				jump(step.index, step.otherwise);
				method.visitLabel(holds);
				go(step.index, step.next);
			}
			case ACQUIRE -> {
				Label taken = new Label();
				test(step);
				method.visitJumpInsn(Opcodes.IFNE, taken);
				standAt(step.index);
				leave(StraightCode.BLOCKED);
				method.visitLabel(taken);
				go(step.index, step.next);
			}
			case SWITCH -> {
				act(step);
				standAt(step.next);
				leave(StraightCode.SWITCHED);
			}
			case CALL -> {
				call(step);
				go(step.index, step.next);
			}
			case RETURN -> {
				result(step);
				leave(StraightCode.RETURNED);
			}
			default -> throw new IllegalStateException(step.toString());
		}
	}

	private void act(Step step) {
		fetch(step.firstAction);
		load(FRAME);
		invoke(Consumer.class, "accept", "(Ljava/lang/Object;)V");
	}

	private void change(Step step) {
		fetch(step.firstAction + 1);
		load(FRAME);
		fetch(step.firstAction);
		load(FRAME);
		invoke(ToIntFunction.class, "applyAsInt", "(Ljava/lang/Object;)I");
		push(step.change);
		method.visitInsn(Opcodes.IADD);
		invoke(ObjIntConsumer.class, "accept", "(Ljava/lang/Object;I)V");
	}

	private void test(Step step) {
		fetch(step.firstAction);
		load(FRAME);
		invoke(Predicate.class, "test", "(Ljava/lang/Object;)Z");
	}

	private void result(Step step) {
		if (step.result != null) {
			load(FRAME);
			fetch(step.firstAction);
			load(FRAME);
			invoke(ToIntFunction.class, "applyAsInt", "(Ljava/lang/Object;)I");
			method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.FRAME, "error", "I");
		}
	}

	private void call(Step step) {
		setCalling(step);
		standAt(step.next);
		findCallee(step);
		method.visitVarInsn(Opcodes.ASTORE, CALLEE);
		enter(step);
		runCallee();
		comeBack(step);
		fetchPosition();
		lookAtLimit();
	}

	private void findCallee(Step step) {
		fetch(step.firstAction);
		if (step.target == null) {
			load(FRAME);
			invoke(Function.class, "apply", "(Ljava/lang/Object;)Ljava/lang/Object;");
		}
		method.visitTypeInsn(Opcodes.CHECKCAST, FUNCTION);
	}

	private void enter(Step step) {
		load(CALLEE);
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FUNCTION, "locals", "()L" + StraightWriter.FRAME + ';', false);
		method.visitVarInsn(Opcodes.ASTORE, LOCALS);
		load(STACK);
		load(CALLEE);
		load(LOCALS);
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, StraightWriter.STACK, "begin",
				"(L" + FUNCTION + ";L" + StraightWriter.FRAME + ";)V", false);
		fetch(step.firstAction + 1);
		load(FRAME);
		load(LOCALS);
		invoke(BiConsumer.class, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V");
	}

	private void runCallee() {
		Label returned = new Label();
		load(CALLEE);
		method.visitFieldInsn(Opcodes.GETFIELD, FUNCTION, "straight", 'L' + StraightWriter.CODE + ';');
		method.visitInsn(Opcodes.DUP);
		Label known = new Label();
		method.visitJumpInsn(Opcodes.IFNONNULL, known);
		method.visitInsn(Opcodes.POP);
		method.visitJumpInsn(Opcodes.GOTO, interpret);
		method.visitLabel(known);
		load(ENGINE);
		load(STACK);
		load(LOCALS);
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, StraightWriter.CODE, "run", StraightWriter.PARAMETERS, false);
		method.visitVarInsn(Opcodes.ISTORE, HOW);
		method.visitVarInsn(Opcodes.ILOAD, HOW);
		method.visitJumpInsn(Opcodes.IFEQ, returned);
		method.visitVarInsn(Opcodes.ILOAD, HOW);
		method.visitInsn(Opcodes.IRETURN);
		method.visitLabel(returned);
	}

	private void comeBack(Step step) {
		load(STACK);
		load(FRAME);
		method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.STACK, "top", 'L' + StraightWriter.FRAME + ';');
		load(FRAME);
		method.visitInsn(Opcodes.ACONST_NULL);
		method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.FRAME, "calling", 'L' + STEP + ';');
		if (step.leave != null) {
			fetch(step.firstAction + 2);
			load(FRAME);
			load(LOCALS);
			invoke(BiConsumer.class, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V");
		}
	}

	private void setCalling(Step step) {
		load(FRAME);
		load(FRAME);
		method.visitFieldInsn(Opcodes.GETFIELD, StraightWriter.FRAME, "function", 'L' + FUNCTION + ';');
		method.visitFieldInsn(Opcodes.GETFIELD, FUNCTION, "code", STEP_ARRAY);
		push(step.index);
		method.visitInsn(Opcodes.AALOAD);
		method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.FRAME, "calling", 'L' + STEP + ';');
	}

	/** Goes on with a step, which is often the one written next. */
	private void go(int index, int target) {
		if (target != index + 1 || target == to) {
			jump(index, target);
		}
	}

	private void jump(int index, int target) {
		if (target < from || target >= to) {
			standAt(target);
			leave(StraightCode.ELSEWHERE);
		} else {
			if (target <= index) {
				standAt(target);
				lookAtLimit();
			}
			method.visitJumpInsn(Opcodes.GOTO, places[target - from]);
		}
	}

	private void lookAtLimit() {
		load(ENGINE);
		push(steps.length);
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, StraightWriter.ENGINE, "hasRoom", "(I)Z", false);
		method.visitJumpInsn(Opcodes.IFEQ, interpret);
	}

	private void fetchPosition() {
		load(ENGINE);
		method.visitFieldInsn(Opcodes.GETFIELD, StraightWriter.ENGINE, "position", "J");
		method.visitVarInsn(Opcodes.LSTORE, POSITION);
	}

	/** Tells the frame that a step comes next. */
	private void standAt(int index) {
		setPlace(index);
		standAtPlace();
	}

	private void standAtPlace() {
		load(FRAME);
		method.visitVarInsn(Opcodes.ILOAD, PLACE);
		method.visitFieldInsn(Opcodes.PUTFIELD, StraightWriter.FRAME, "pc", "I");
	}

	private void setPlace(int index) {
		push(index);
		method.visitVarInsn(Opcodes.ISTORE, PLACE);
	}

	private void fetch(int action) {
		if (constants.get(action) == null) {
			load(ACTIONS);
			push(action);
			method.visitInsn(Opcodes.AALOAD);
		} else {
			method.visitFieldInsn(Opcodes.GETSTATIC, owner, StraightWriter.constant(action), StraightWriter.OBJECT);
		}
	}

	private void invoke(Class<?> type, String name, String descriptor) {
		method.visitMethodInsn(Opcodes.INVOKEINTERFACE, Type.getInternalName(type), name, descriptor, true);
	}

	private void leave(int how) {
		push(how);
		method.visitInsn(Opcodes.IRETURN);
	}

	private void load(int variable) {
		method.visitVarInsn(Opcodes.ALOAD, variable);
	}

	private void push(int value) {
		method.visitIntInsn(Opcodes.SIPUSH, value);
	}
}
