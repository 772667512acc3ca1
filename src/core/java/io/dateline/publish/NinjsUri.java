package io.dateline.publish;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Identifiers as the absolute URIs that ninjs asks for. */
final class NinjsUri {
    private NinjsUri() {}

    /** The identifier, when it is an absolute URI in ASCII; else null. */
    static @Nullable String of(String identifier) {
        if (isPlain(identifier)) {
            return identifier;
        }
        if (!identifier.chars().allMatch(unit -> unit > ' ' && unit < 127)) {
            return null;
        }
        try {
            return new URI(identifier).isAbsolute() ? identifier : null;
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    /** A URN made from an identifier that is no URI. */
    static String made(String provider, String identifier) {
        return "urn:dateline:item:" + EventHeaders.escape(provider, true) + ":" + EventHeaders.escape(identifier, true);
    }

    /**
     * Whether it is a web address or a URN of no other characters than may stand anywhere in one. Nearly all are, and need no
     * parser.
     */
    private static boolean isPlain(String identifier) {
        boolean urn = identifier.startsWith("urn:");
        int start = urn ? 4 : identifier.startsWith("https://") ? 8 : identifier.startsWith("http://") ? 7 : 0;
        if (start == 0 || start == identifier.length() || !isLetterOrDigit(identifier.charAt(start))) {
            return false;
        }
        for (int at = start; at < identifier.length(); at++) {
            char unit = identifier.charAt(at);
            if (!isLetterOrDigit(unit) && "-._/".indexOf(unit) < 0 && !(urn && unit == ':')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }
}
