package io.dateline.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who guards the door. */
@ConfigMapping(prefix = "dateline.view.auth")
public interface AuthConfig {
    /** Who says that a reader may come in. */
    enum By {
        /** Nobody: this machine alone is let in. */
        NONE,
        /** An OpenID Connect provider, by the settings under {@code quarkus.oidc}. */
        OIDC,
        /** A proxy before us, by a header that it sets and takes off whatever comes from outside. */
        PROXY_HEADER
    }

    @WithDefault("none")
    By by();

    /** The header in which the proxy names the reader. */
    @WithDefault("X-Forwarded-User")
    String header();
}
