package io.dateline.publish;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Identifiers as the absolute URIs that ninjs asks for. */
final class NinjsUri {
    private NinjsUri() {}

    /** The identifier, when it is an absolute URI in ASCII; else null. */
    static @Nullable String of(String identifier) {
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
}
