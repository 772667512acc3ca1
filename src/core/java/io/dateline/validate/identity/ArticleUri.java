package io.dateline.validate.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the uri of an article, which is the same for all its versions and is the Kafka key, from an id as sent. A web
 * address is normalised; an id that its scheme makes globally unique stays as it is; any other becomes a URN with its
 * scope, so that the "4711" of two sites differ.
 */
final class ArticleUri {
    /** Longest id or address, in characters: what browsers and proxies agree to carry. */
    static final int MAX_LENGTH = 2048;

    private static final String OWN = "urn:dateline:";
    private static final String NOT_IN_NAMES = "/?@";
    private static final int UUID_LENGTH = 36;

    private ArticleUri() {}

    /** The uri of an item without any id, made from the SHA-256 of its bytes. */
    static String ofBytes(String inputSha256) {
        return OWN + "sha256:" + inputSha256;
    }

    /** The uri of an id that is unique only within its sender's scope. */
    static String scoped(String scope, String id) {
        return OWN + scope + ":" + PercentEncoding.normalise(id, NOT_IN_NAMES);
    }

    /** The uri of an id that is globally unique; null when it is not. The id must not be a web address. */
    static @Nullable String global(String id) {
        if (isUuid(id)) {
            return "urn:uuid:" + id.toLowerCase(Locale.ROOT);
        }
        int colon = id.indexOf(':');
        String scheme = colon < 1 ? "" : id.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = id.substring(colon + 1);
        if (scheme.isEmpty() || rest.isEmpty() || !isGlobal(scheme, rest)) {
            return null;
        }
        return scheme + ":" + encoded(scheme.equals("urn") ? namespaced(rest) : rest);
    }

    private static boolean isGlobal(String scheme, String rest) {
        if (scheme.equals("urn")) {
            int colon = rest.indexOf(':');
            return colon > 0 && colon < rest.length() - 1;
        }
        return UriSchemes.isGlobal(scheme)
                || (UriSchemes.isScheme(scheme) && rest.startsWith("//") && rest.length() > 2);
    }

    /** The namespace of a URN knows no capitals (RFC 8141), nor does the domain name that a NewsML URN begins with. */
    private static String namespaced(String rest) {
        int colon = rest.indexOf(':');
        String namespace = rest.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = rest.substring(colon + 1);
        if (namespace.equals("uuid")) {
            return "uuid:" + name.toLowerCase(Locale.ROOT);
        }
        int end = namespace.equals("newsml") ? Math.max(0, name.indexOf(':')) : 0;
        return namespace + ":" + name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }

    /** A URI has one hash at most. */
    private static String encoded(String rest) {
        int hash = rest.indexOf('#');
        return hash < 0
                ? PercentEncoding.normalise(rest, "")
                : PercentEncoding.normalise(rest.substring(0, hash), "")
                        + "#"
                        + PercentEncoding.normalise(rest.substring(hash + 1), "");
    }

    /**
     * Whether the id is a UUID: eight, four, four, four and twelve hex digits. The nil UUID does not count, since it
     * identifies nothing.
     */
    private static boolean isUuid(String id) {
        if (id.length() != UUID_LENGTH) {
            return false;
        }
        boolean isNil = true;
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = id.charAt(i);
            boolean isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (isHyphen ? c != '-' : "0123456789abcdefABCDEF".indexOf(c) < 0) {
                return false;
            }
            isNil &= isHyphen || c == '0';
        }
        return !isNil;
    }
}
