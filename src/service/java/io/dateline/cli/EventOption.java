package io.dateline.cli;

import io.dateline.publish.EventOptions;
import io.dateline.publish.Profile;
import io.dateline.publish.Section;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options {@code --profile} and {@code --leave-out}, of commands that write events. */
final class EventOption {
    @Option(
            names = "--profile",
            paramLabel = "row|standard|full|reference",
            description = "How much events carry: the row alone, each fact once, also how findings came about, or"
                    + " findings without the copy (default: standard)")
    private String profile = "standard";

    @Option(
            names = "--leave-out",
            split = ",",
            paramLabel = "SECTION",
            description = "Sections that events do not carry, for example sentences,item; see docs/operations.md")
    private Set<String> leftOut = Set.of();

    /** What events carry. A name that is none is a usage error. */
    EventOptions read(CommandSpec command) {
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        for (String name : leftOut) {
            sections.add(constant(command, "--leave-out", Section.class, name));
        }
        return new EventOptions(constant(command, "--profile", Profile.class, profile), sections, Map.of());
    }

    /** Reads {@code generated-summary} and {@code generatedSummary}, the setting's and the event's name, alike. */
    private static <E extends Enum<E>> E constant(CommandSpec command, String option, Class<E> type, String name) {
        String plain = plain(name);
        for (E each : type.getEnumConstants()) {
            if (plain(each.name()).equals(plain)) {
                return each;
            }
        }
        String known = String.join(
                ", ",
                EnumSet.allOf(type).stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        throw new ParameterException(
                command.commandLine(), option + " " + name + " is none. Fix: one of " + known + ".");
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
