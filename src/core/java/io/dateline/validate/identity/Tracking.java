package io.dateline.validate.identity;

import io.dateline.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Removes tracking parameters from a query: they say how a reader came to a page and never which page it is. The list
 * is a resource.
 */
final class Tracking {
    private static final Set<String> NAMES = WordFile.words("/validate/tracking-parameters.txt");

    /** Those of the list that stand for any ending. */
    private static final List<String> PREFIXES = NAMES.stream()
            .filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();

    /** The rest of an ampersand that was escaped twice. */
    private static final String ESCAPED = "amp;";

    private Tracking() {}

    /** A query without those parameters, the others in their order; empty when nothing is left. */
    static String strip(String query) {
        StringBuilder kept = new StringBuilder(query.length());
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty() && !is(parameter)) {
                kept.append(kept.length() == 0 ? "" : "&").append(parameter);
            }
        }
        return kept.toString();
    }

    private static boolean is(String parameter) {
        String bare = parameter.startsWith(ESCAPED) ? parameter.substring(ESCAPED.length()) : parameter;
        int equals = bare.indexOf('=');
        String name = (equals < 0 ? bare : bare.substring(0, equals)).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
