package io.dateline.view.api;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;

/** Who asks, as the door found out, and whether a page of ours does. */
public final class ReaderName {
    private static final String KEY = "dateline.view.reader";

    private ReaderName() {}

    /** For the door, which alone knows. */
    public static void put(RoutingContext context, String name) {
        context.put(KEY, name);
    }

    /** Empty where nobody asks for names. */
    static Optional<String> of(RoutingContext context) {
        return Optional.ofNullable(context.<String>get(KEY));
    }

    /**
     * Whether the request comes from a page under this very name: browsers say with each POST where it comes from, and a
     * page elsewhere, which would be let in by this reader's cookie, cannot change that.
     */
    static boolean isOfOurPage(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return origin != null
                && request.authority() != null
                && (site == null || site.equals("same-origin"))
                && request.authority().toString().equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
