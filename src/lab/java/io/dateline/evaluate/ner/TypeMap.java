package io.dateline.evaluate.ner;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps a source's type names to the types that are compared. The same tables as the reference scorer {@code
 * ner_score.py}.
 */
final class TypeMap {
    /** Groups, products and others have no counterpart; a facility is a place. */
    private static final Map<String, Target> WORLDWIDE = Map.of(
            "Person", Target.PER,
            "Organization", Target.ORG,
            "Location", Target.LOC,
            "Facility", Target.LOC,
            "NORP", Target.MISC,
            "Misc", Target.MISC,
            "Product", Target.MISC,
            "Date", Target.NONE,
            "Money", Target.NONE);

    /** {@code gpe} there is mostly a nationality. */
    private static final Map<String, Target> GMB = Map.of(
            "geo", Target.LOC,
            "org", Target.ORG,
            "per", Target.PER,
            "gpe", Target.MISC,
            "tim", Target.NONE,
            "art", Target.MISC,
            "eve", Target.MISC,
            "nat", Target.MISC);

    private static final Map<String, Target> CONLL =
            Map.of("PER", Target.PER, "ORG", Target.ORG, "LOC", Target.LOC, "MISC", Target.MISC);

    /** Any system's names in lower case; what is not listed is MISC. */
    private static final Map<String, Target> AUTO = Map.ofEntries(
            entry("per", Target.PER),
            entry("person", Target.PER),
            entry("people", Target.PER),
            entry("personne", Target.PER),
            entry("org", Target.ORG),
            entry("organization", Target.ORG),
            entry("organisation", Target.ORG),
            entry("company", Target.ORG),
            entry("corporation", Target.ORG),
            entry("institution", Target.ORG),
            entry("loc", Target.LOC),
            entry("location", Target.LOC),
            entry("place", Target.LOC),
            entry("gpe", Target.LOC),
            entry("geo", Target.LOC),
            entry("geopolitical", Target.LOC),
            entry("city", Target.LOC),
            entry("country", Target.LOC),
            entry("region", Target.LOC),
            entry("fac", Target.LOC),
            entry("facility", Target.LOC),
            entry("poi", Target.LOC),
            entry("date", Target.NONE),
            entry("time", Target.NONE),
            entry("money", Target.NONE),
            entry("percent", Target.NONE),
            entry("cardinal", Target.NONE),
            entry("ordinal", Target.NONE),
            entry("quantity", Target.NONE),
            entry("number", Target.NONE),
            entry("duration", Target.NONE),
            entry("set", Target.NONE));

    private static final Map<String, Map<String, Target>> ALL =
            Map.of("worldwide", WORLDWIDE, "gmb", GMB, "conll", CONLL, "gum", CONLL, "uner", CONLL);

    private final @Nullable Map<String, Target> table;

    private TypeMap(@Nullable Map<String, Target> table) {
        this.table = table;
    }

    /** @param name a source, or {@code auto} for any names */
    static TypeMap named(String name) {
        if (!name.equals("auto") && !ALL.containsKey(name)) {
            throw new IllegalArgumentException("no type map " + name);
        }
        return new TypeMap(ALL.get(name));
    }

    Target target(String type) {
        if (table == null) {
            return AUTO.getOrDefault(type.toLowerCase(Locale.ROOT), Target.MISC);
        }
        Target target = table.get(type);
        if (target == null) {
            throw new IllegalArgumentException("the map has no type " + type);
        }
        return target;
    }
}
