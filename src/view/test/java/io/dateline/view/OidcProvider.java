package io.dateline.view;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider in this process: its configuration, its keys, and tokens that it signed or did not. */
public final class OidcProvider implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "dateline";

    private static final KeyPair KEYS = keys();
    private static final String KEY_ID = "one";
    private static String issuer = "";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort();
        answer(server, "/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer));
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        answer(server, "/keys", """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent())));
        server.start();
        Map<String, String> settings = new HashMap<>(View.SIGNED_IN);
        settings.put("dateline.view.auth.by", "oidc");
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("quarkus.oidc.client-id", CLIENT);
        settings.put("quarkus.oidc.credentials.secret", "a secret of the tests, long enough to sign with");
        // Nobody answers there: the window stays empty.
        settings.put("kafka.bootstrap.servers", "localhost:9");
        return settings;
    }

    /** A token for the reader Ada. */
    static String token(String audience, Instant expires) {
        return signed(audience, expires, KEYS, issuer);
    }

    /** One that says it is ours, with another's signature. */
    static String forged() {
        return signed(CLIENT, Instant.now().plusSeconds(300), keys(), issuer);
    }

    static String ofAnotherIssuer() {
        return signed(CLIENT, Instant.now().plusSeconds(300), KEYS, "https://elsewhere.example");
    }

    private static String signed(String audience, Instant expires, KeyPair keys, String by) {
        return Jwt.issuer(by)
                .subject("1")
                .preferredUserName("ada")
                .audience(audience)
                .issuedAt(expires.minusSeconds(600))
                .expiresAt(expires)
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
