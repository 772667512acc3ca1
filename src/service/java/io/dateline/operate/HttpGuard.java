package io.dateline.operate;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets only plain requests through, on both ports, before anything else looks at them: to read, under an address in the one form
 * that it has. Everything served here is for reading, and rules of a proxy in front are written for that form.
 */
@Singleton
final class HttpGuard {
    /** Before every route of the framework. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final String METRICS = "/q/metrics";

    void onService(@Observes Router router) {
        router.route().order(FIRST).handler(HttpGuard::check);
    }

    void onManagement(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(HttpGuard::check);
    }

    private static void check(RoutingContext context) {
        String path = context.request().path();
        if (!isPlain(path)) {
            refuse(context, 404);
        } else if (!isRead(context.request().method(), path)) {
            context.response().putHeader(HttpHeaders.ALLOW, path.equals(METRICS) ? "GET" : "GET, HEAD");
            refuse(context, 405);
        } else {
            context.next();
        }
    }

    private static boolean isRead(HttpMethod method, String path) {
        return method.equals(HttpMethod.GET) || (method.equals(HttpMethod.HEAD) && !path.equals(METRICS));
    }

    /** Closes the connection, too: a body that was not read may follow. */
    private static void refuse(RoutingContext context, int status) {
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .setStatusCode(status)
                .end();
    }

    /** Letters, digits, dots and hyphens between single slashes, none at the end; no segment that begins with a dot. */
    static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isFirst = i > 0 && path.charAt(i - 1) == '/';
            if (!isAllowed(c) || (isFirst && (c == '/' || c == '.'))) {
                return false;
            }
        }
        return path.equals("/") || (path.startsWith("/") && !path.endsWith("/"));
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/.-_".indexOf(c) >= 0;
    }
}
