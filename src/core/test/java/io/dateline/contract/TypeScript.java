package io.dateline.contract;

import io.dateline.contract.Shape.Flag;
import io.dateline.contract.Shape.ListOf;
import io.dateline.contract.Shape.Member;
import io.dateline.contract.Shape.Named;
import io.dateline.contract.Shape.OneOf;
import io.dateline.contract.Shape.Text;
import io.dateline.contract.Shape.Type;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes shapes as a declaration file of TypeScript. */
final class TypeScript {
    private static final String OPENING = """
        // Events of Dateline, v1. Generated from event-v1.schema.json: do not edit.
        // Members may be added within v1. A type that ends in `| (string & {})` may have further values, too.

        """;

    private TypeScript() {}

    static String write(Collection<Shape> shapes) {
        return OPENING + shapes.stream().map(TypeScript::declaration).collect(Collectors.joining("\n"));
    }

    private static String declaration(Shape shape) {
        StringBuilder out = new StringBuilder();
        comment(out, "", shape.description());
        out.append("export interface ").append(shape.name()).append(" {\n");
        for (Member member : shape.members()) {
            comment(out, "  ", member.description());
            out.append("  ")
                    .append(member.name())
                    .append(member.isAlwaysThere() ? ": " : "?: ")
                    .append(type(member.type()))
                    .append(member.mayBeNull() ? " | null" : "")
                    .append(";\n");
        }
        return out.append("}\n").toString();
    }

    private static void comment(StringBuilder out, String indent, String text) {
        if (!text.isEmpty()) {
            out.append(indent).append("/** ").append(text).append(" */\n");
        }
    }

    private static String type(Type type) {
        if (type instanceof Text text) {
            String values =
                    text.values().stream().map(value -> '"' + value + '"').collect(Collectors.joining(" | "));
            return values.isEmpty() ? "string" : values + (text.mayGrow() ? " | (string & {})" : "");
        }
        if (type instanceof ListOf list) {
            String element = type(list.element());
            return (element.contains("|") ? "(" + element + ")" : element) + "[]";
        }
        if (type instanceof Named named) {
            return named.name();
        }
        if (type instanceof OneOf one) {
            return String.join(" | ", one.names());
        }
        return type instanceof Flag ? "boolean" : "number";
    }
}
