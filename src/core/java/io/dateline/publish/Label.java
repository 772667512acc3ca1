package io.dateline.publish;

import java.util.Locale;

/** Gives enum constants their names in events: {@code NOT_APPLICABLE} is {@code notApplicable}. */
final class Label {
    private Label() {}

    static String of(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        int gap = name.indexOf('_');
        while (gap >= 0) {
            name = name.substring(0, gap) + Character.toUpperCase(name.charAt(gap + 1)) + name.substring(gap + 2);
            gap = name.indexOf('_');
        }
        return name;
    }
}
