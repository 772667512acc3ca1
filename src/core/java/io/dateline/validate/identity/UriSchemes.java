package io.dateline.validate.identity;

import io.dateline.words.WordFile;
import java.util.Set;

/** The URI schemes whose ids are globally unique. Any other prefix may be one sender's own. */
final class UriSchemes {
    private static final Set<String> GLOBAL = WordFile.words("/validate/global-schemes.txt");

    private UriSchemes() {}

    static boolean isGlobal(String scheme) {
        return GLOBAL.contains(scheme);
    }

    /** RFC 3986: a letter, then letters, digits, {@code + . -}. The scheme is in lower case. */
    static boolean isScheme(String scheme) {
        return !scheme.isEmpty()
                && scheme.charAt(0) >= 'a'
                && scheme.charAt(0) <= 'z'
                && scheme.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0);
    }
}
