package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** An OAuth 2 server on a free port: gives one client its token (client credentials, RS256), and the key to verify it. */
final class IdentityProvider implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys;
    private final String credentials;
    private final AtomicInteger tokens = new AtomicInteger();

    IdentityProvider(String client, String secret) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        credentials = "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> token(exchange, client));
        server.createContext("/keys", exchange -> answer(exchange, 200, keySet()));
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** How many tokens were given out. */
    int tokens() {
        return tokens.get();
    }

    private void token(HttpExchange exchange, String client) throws IOException {
        if (!credentials.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        tokens.incrementAndGet();
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(signed(client)));
    }

    private String signed(String client) {
        long now = Instant.now().getEpochSecond();
        String content = encode("{\"alg\":\"RS256\",\"kid\":\"one\",\"typ\":\"JWT\"}")
                + "."
                + encode("{\"sub\":\"%s\",\"scope\":\"kafka\",\"iat\":%d,\"exp\":%d}"
                        .formatted(client, now, now + 3600));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"one\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(encode(key.getModulus()), encode(key.getPublicExponent()));
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }

    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
