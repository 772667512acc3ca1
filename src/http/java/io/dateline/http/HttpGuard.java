package io.dateline.http;

import io.quarkus.arc.DefaultBean;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Lets only plain requests through, on both ports, before anything else looks at them: to read, under an address in the one form
 * that it has. Rules of a proxy in front are written for that form. An application that takes more says so by a {@link Served}.
 */
@Singleton
public final class HttpGuard {
    /** Before every route of the framework. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final String METRICS = "/q/metrics";

    private final Served served;

    HttpGuard(Served served) {
        this.served = served;
    }

    /** For applications that say nothing. */
    @Singleton
    static final class Default {
        @Produces
        @Singleton
        @DefaultBean
        Served served() {
            return Served.ONLY_TO_READ;
        }
    }

    void onService(@Observes Router router) {
        router.route().order(FIRST).handler(context -> check(context, served));
    }

    void onManagement(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(context -> check(context, Served.ONLY_TO_READ));
    }

    private static void check(RoutingContext context, Served served) {
        String path = context.request().path();
        HttpMethod method = context.request().method();
        boolean isPlain = served.hasNames(path) ? Address.isPlainWithNames(path) : Address.isPlain(path);
        if (!isPlain) {
            refuse(context, 404);
        } else if (!isRead(method, path) && !served.isWrite(method, path)) {
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
}
