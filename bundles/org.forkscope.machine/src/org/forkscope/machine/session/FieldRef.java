package org.forkscope.machine.session;

/**
 * A field of one structure, at one stop.
 *
 * @param structure the structure
 * @param owner     the structure as people read it, such as {@code proc 14}
 * @param info      the field and its value
 */
public record FieldRef(ObjectRef structure, String owner, VariableInfo info) {
}
