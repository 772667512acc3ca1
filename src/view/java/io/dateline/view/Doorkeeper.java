package io.dateline.view;

import io.dateline.view.AuthConfig.By;
import io.dateline.view.api.ReaderName;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.auth.User;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers in, or not: every request passes here first, pages, files, API and stream alike, so that no path is left
 * out. Without a guard only this machine is served, and only under its own name, since a page elsewhere could have its
 * name lead here (DNS rebinding).
 */
@ApplicationScoped
public class Doorkeeper {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    /**
     * After authentication and authorization, which Quarkus does at 200 and 100 and which send a reader to the OpenID
     * provider, and before everything that answers.
     */
    private static final int PRIORITY = 50;

    private final AuthConfig config;

    @Inject
    public Doorkeeper(AuthConfig config) {
        this.config = config;
    }

    /** Why the view must not be served at this host; empty when it may. */
    static Optional<String> refusal(String host, By by, boolean oidcIsOn, boolean redrives) {
        if (by == By.OIDC && !oidcIsOn) {
            return Optional.of("dateline.view.auth.by is oidc, and quarkus.oidc.tenant-enabled is not true: name the"
                    + " provider in quarkus.oidc.auth-server-url and switch it on (docs/view.md)");
        }
        if (by == By.NONE && !isLoopback(host)) {
            return Optional.of("quarkus.http.host is " + host + ", and nobody guards the view there: set"
                    + " dateline.view.auth.by to oidc or proxy-header, or serve it on localhost (docs/view.md)");
        }
        if (by == By.NONE && redrives) {
            return Optional.of("dateline.view.redrive.enabled is true, and nobody says who the readers are: set"
                    + " dateline.view.auth.by to oidc or proxy-header (docs/view.md)");
        }
        return Optional.empty();
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        int status = status(context);
        if (status == 200) {
            context.next();
        } else {
            context.response().setStatusCode(status).end();
        }
    }

    private int status(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (config.by() == By.NONE) {
            return request.authority() != null && isLoopback(request.authority().host()) ? 200 : 421;
        }
        String reader = config.by() == By.OIDC ? signedIn(context.user()) : request.getHeader(config.header());
        if (reader == null || reader.isBlank()) {
            return 401;
        }
        ReaderName.put(context, reader.strip());
        return 200;
    }

    private static @Nullable String signedIn(@Nullable User user) {
        return user instanceof QuarkusHttpUser known
                        && !known.getSecurityIdentity().isAnonymous()
                ? known.getSecurityIdentity().getPrincipal().getName()
                : null;
    }
}
