package io.dateline.validate.identity;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The provider as a short name of {@code a-z 0-9 . -}, fit for a URI path: what the item says, else the naming authority in
 * its id, else the host of its link or feed.
 */
final class ProviderName {
    /** Longest name kept; the longest agency name written out has about 50 letters. */
    static final int MAX_LENGTH = 64;

    static final String UNKNOWN = "unknown";

    private ProviderName() {}

    /**
     * @param host of the link or feed the item came in; null when there is none
     */
    static String of(@Nullable String provider, @Nullable String source, @Nullable String id, @Nullable String host) {
        String authority = id == null ? null : authority(id);
        for (@Nullable String written : new @Nullable String[] {provider, source, authority, host}) {
            String name = written == null ? "" : normalise(written);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return UNKNOWN;
    }

    /** {@code Agence Exemple} gives {@code agence-exemple}, {@code https://www.example.com/x} gives {@code example.com}. */
    private static String normalise(String written) {
        String text = written.contains("://") ? authority(written) : written;
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < bare.length() && name.length() < MAX_LENGTH; i++) {
            char c = bare.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
                name.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && name.length() > 0
                    && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        return trim(name);
    }

    private static String trim(StringBuilder name) {
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '-' || c == '.';
    }

    /** The naming authority inside an http, urn:newsml or tag URI; empty when there is none. */
    private static String authority(String uri) {
        WebAddress address = WebAddress.parse(uri);
        if (address != null) {
            return address.host();
        }
        if (uri.startsWith("urn:newsml:")) {
            return upTo(uri.substring("urn:newsml:".length()), ":");
        }
        return uri.startsWith("tag:") ? upTo(uri.substring("tag:".length()), ",:") : "";
    }

    private static String upTo(String text, String stops) {
        int end = 0;
        while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
