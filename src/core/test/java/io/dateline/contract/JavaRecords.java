package io.dateline.contract;

import io.dateline.contract.Shape.Flag;
import io.dateline.contract.Shape.ListOf;
import io.dateline.contract.Shape.Member;
import io.dateline.contract.Shape.Named;
import io.dateline.contract.Shape.OneOf;
import io.dateline.contract.Shape.Text;
import io.dateline.contract.Shape.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes shapes as one Java file: the event as a record, the others as records in it. It needs no library. Lists of values are
 * text, so that a further value does not stop a reader; of several alternatives there is one record with the members of all.
 */
final class JavaRecords {
    private static final String OPENING = """
        package io.dateline.event;

        import java.util.List;

        /**
         * %s
         *
         * <p>Generated from event-v1.schema.json: do not edit. A member that is missing or null in an event is null here. Members may be
         * added within v1, so tell your JSON library to pass over those that it does not know.
         *
        %s */
        public record %s(
        %s) {
        """;

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    /** Names of the records that several alternatives became, by these. */
    private final Map<List<String>, String> merged = new LinkedHashMap<>();

    private JavaRecords(Collection<Shape> all) {
        all.forEach(shape -> shapes.put(shape.name(), shape));
    }

    static String write(Collection<Shape> shapes) {
        JavaRecords records = new JavaRecords(shapes);
        records.merge(shapes);
        return records.write();
    }

    /** Replaces alternatives by one shape, named as the first member that has them. */
    private void merge(Collection<Shape> all) {
        for (Shape shape : all) {
            for (Member member : shape.members()) {
                if (member.type() instanceof OneOf one) {
                    String name = member.name().substring(0, 1).toUpperCase(Locale.ROOT)
                            + member.name().substring(1);
                    merged.put(one.names(), name);
                    shapes.put(name, union(name, member.description(), one.names()));
                    one.names().forEach(shapes::remove);
                }
            }
        }
    }

    private Shape union(String name, String description, List<String> alternatives) {
        List<Member> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String alternative : alternatives) {
            for (Member member : shape(alternative).members()) {
                if (seen.add(member.name())) {
                    boolean isInAll = alternatives.stream()
                            .allMatch(each -> shape(each).members().stream()
                                    .anyMatch(other -> other.name().equals(member.name())));
                    members.add(
                            new Member(member.name(), member.description(), any(member, isInAll), isInAll, !isInAll));
                }
            }
        }
        return new Shape(name, description, members);
    }

    private Shape shape(String name) {
        return Objects.requireNonNull(shapes.get(name), name);
    }

    /** A member of several alternatives has the values of all. */
    private static Type any(Member member, boolean isInAll) {
        return isInAll && member.type() instanceof Text ? new Text(Set.of(), false) : member.type();
    }

    private String write() {
        List<Shape> all = List.copyOf(shapes.values());
        StringBuilder out = new StringBuilder();
        Shape event = all.get(0);
        out.append(OPENING.formatted(
                event.description(), parameters(event, " "), event.name(), components(event, "        ")));
        for (Shape shape : all.subList(1, all.size())) {
            out.append("\n    /**\n     * ").append(shape.description().isEmpty() ? shape.name() : shape.description());
            out.append("\n     *\n").append(parameters(shape, "     ")).append("     */\n    public record ");
            out.append(shape.name())
                    .append("(\n")
                    .append(components(shape, "            "))
                    .append(") {}\n");
        }
        return out.append("}\n").toString();
    }

    private static String parameters(Shape shape, String indent) {
        return shape.members().stream()
                .map(member -> indent + "* @param " + member.name() + " " + words(member) + "\n")
                .collect(Collectors.joining());
    }

    private static String words(Member member) {
        String values = values(member.type());
        return member.description() + (values.isEmpty() ? "" : " " + values);
    }

    private static String values(Type type) {
        if (type instanceof ListOf list) {
            return values(list.element());
        }
        return type instanceof Text text && !text.values().isEmpty()
                ? "One of " + String.join(", ", text.values()) + (text.mayGrow() ? ", and others to come." : ".")
                : "";
    }

    private String components(Shape shape, String indent) {
        return shape.members().stream()
                .map(member -> indent + type(member.type(), member.isAlwaysThere() && !member.mayBeNull()) + " "
                        + member.name())
                .collect(Collectors.joining(",\n"));
    }

    private String type(Type type, boolean isPlain) {
        if (type instanceof ListOf list) {
            return "List<" + type(list.element(), false) + ">";
        }
        if (type instanceof Named named) {
            return named.name();
        }
        if (type instanceof OneOf one) {
            return String.valueOf(merged.get(one.names()));
        }
        if (type instanceof Shape.Number number) {
            return number.isWhole() ? (isPlain ? "long" : "Long") : (isPlain ? "double" : "Double");
        }
        return type instanceof Flag ? (isPlain ? "boolean" : "Boolean") : "String";
    }
}
