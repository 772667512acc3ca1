package io.dateline.publish;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What events carry.
 *
 * @param profile of all events but those of the providers below
 * @param leftOut sections that no event carries
 * @param providers profiles of single providers, by the short lower-case name that the row has
 */
public record EventOptions(Profile profile, Set<Section> leftOut, Map<String, Profile> providers) {
    public static final EventOptions DEFAULT = new EventOptions(Profile.STANDARD, Set.of(), Map.of());

    public EventOptions {
        leftOut = Collections.unmodifiableSet(sorted(leftOut));
        Map<String, Profile> lower = new TreeMap<>();
        providers.forEach((name, own) -> lower.put(name.strip().toLowerCase(Locale.ROOT), own));
        providers = Collections.unmodifiableMap(lower);
    }

    /** All of one profile. */
    public static EventOptions of(Profile profile) {
        return new EventOptions(profile, Set.of(), Map.of());
    }

    /** What the events of one provider carry. */
    Shape shape(String provider) {
        return new Shape(providers.getOrDefault(provider.toLowerCase(Locale.ROOT), profile), leftOut);
    }

    /** For the build's digest. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("event.profile", Label.of(profile));
        settings.put("event.leave-out", leftOut.stream().map(Label::of).collect(Collectors.joining(",")));
        providers.forEach((name, own) -> settings.put("event.providers." + name, Label.of(own)));
        return settings;
    }

    private static Set<Section> sorted(Collection<Section> sections) {
        return sections.isEmpty() ? EnumSet.noneOf(Section.class) : EnumSet.copyOf(sections);
    }
}
