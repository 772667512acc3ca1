package io.dateline.publish;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives enum constants their names in events: {@code NOT_APPLICABLE} is {@code notApplicable}. */
final class Label {
    private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

    private Label() {}

    static String of(Enum<?> constant) {
        String known = KNOWN.get(constant);
        return known == null ? KNOWN.computeIfAbsent(constant, Label::make) : known;
    }

    private static String make(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        int gap = name.indexOf('_');
        while (gap >= 0) {
            name = name.substring(0, gap) + Character.toUpperCase(name.charAt(gap + 1)) + name.substring(gap + 2);
            gap = name.indexOf('_');
        }
        return name;
    }
}
