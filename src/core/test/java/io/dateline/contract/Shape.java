package io.dateline.contract;

import java.util.List;
import java.util.Set;

/**
 * A type of the event, as a programming language declares one.
 *
 * @param description a sentence; empty for none
 * @param members in the order of the schema
 */
record Shape(String name, String description, List<Member> members) {
    Shape {
        members = List.copyOf(members);
    }

    /**
     * @param isAlwaysThere whether events without it are not valid
     */
    record Member(String name, String description, Type type, boolean isAlwaysThere, boolean mayBeNull) {}

    /** The type of a member. */
    sealed interface Type {}

    /**
     * @param values the only ones; empty for any
     * @param mayGrow whether values are added within v1
     */
    record Text(Set<String> values, boolean mayGrow) implements Type {}

    record Number(boolean isWhole) implements Type {}

    record Flag() implements Type {}

    record ListOf(Type element) implements Type {}

    record Named(String name) implements Type {}

    /** One of several shapes. */
    record OneOf(List<String> names) implements Type {
        OneOf {
            names = List.copyOf(names);
        }
    }
}
