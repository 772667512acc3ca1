package io.dateline.validate.identity;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A normalised http or https address. Only what never distinguishes two articles is left out: http against https,
 * {@code www.}, user names, default ports, the slashes at the end, tracking parameters, fragments that name a place on
 * the page. What may distinguish two articles stays: other parameters and their order, {@code index.html}, {@code
 * /amp}, capitals in the path.
 *
 * @param host in lower case, in ASCII, without {@code www.}
 * @param port with its colon; empty when it is the default
 * @param path never empty
 * @param query with its question mark; empty when there is none
 * @param fragment with its hash; empty when there is none that tells one item from another
 */
record WebAddress(String host, String port, String path, String query, String fragment) {
    private static final String SESSION = ";jsessionid=";

    /** Null when it is no http or https address with a host. */
    static @Nullable WebAddress parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int scheme = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (scheme < 0) {
            return null;
        }
        int end = indexOfAny(text, "/?#\\", scheme);
        String authority = text.substring(scheme, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = authority.lastIndexOf(':') > authority.lastIndexOf(']') ? authority.lastIndexOf(':') : -1;
        String host = host(colon < 0 ? authority : authority.substring(0, colon));
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (host == null || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        boolean isDefault = port.isEmpty() || port.equals(scheme == 8 ? "443" : "80");
        return rest(host, isDefault ? "" : ":" + port, text.substring(end));
    }

    private static WebAddress rest(String host, String port, String rest) {
        int hash = rest.indexOf('#');
        String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
        int mark = beforeHash.indexOf('?');
        String path = path(mark < 0 ? beforeHash : beforeHash.substring(0, mark));
        String query = mark < 0 ? "" : Tracking.strip(PercentEncoding.normalise(beforeHash.substring(mark + 1), ""));
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        return new WebAddress(
                host,
                port,
                path,
                query.isEmpty() ? "" : "?" + query,
                Fragment.namesItem(fragment) ? "#" + PercentEncoding.normalise(fragment, "") : "");
    }

    private static @Nullable String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        try {
            host = host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (host.isEmpty() || !host.chars().allMatch(WebAddress::isHostCharacter)) {
            return null;
        }
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    private static boolean isHostCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-_[]:".indexOf(c) >= 0;
    }

    private static String path(String written) {
        int session = written.toLowerCase(Locale.ROOT).indexOf(SESSION);
        String path = DotSegments.remove(
                PercentEncoding.normalise(session < 0 ? written : written.substring(0, session), ""));
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.isEmpty() ? "/" : path.substring(0, end);
    }

    /** Whether it is a site's front page, which is no article's address. */
    boolean isFrontPage() {
        return path.equals("/") && query.isEmpty() && fragment.isEmpty();
    }

    /**
     * The address that a reference on a page means (RFC 3986, section 5.2).
     *
     * @param page its address as written, since a slash at its end makes a difference here
     */
    static String resolve(String page, String reference) {
        int scheme = page.indexOf("://") + 3;
        int path = indexOfAny(page, "/?#", scheme);
        int end = indexOfAny(page, "?#", path);
        if (reference.startsWith("//")) {
            return page.substring(0, scheme - 2) + reference;
        }
        if (reference.startsWith("/")) {
            return page.substring(0, path) + reference;
        }
        if (reference.startsWith("?")) {
            return page.substring(0, end) + reference;
        }
        String directory = page.substring(0, Math.max(path, page.lastIndexOf('/', end - 1)));
        return directory + "/" + reference;
    }

    @Override
    public String toString() {
        return "https://" + host + port + path + query + fragment;
    }

    private static int indexOfAny(String text, String stops, int from) {
        int at = from;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
