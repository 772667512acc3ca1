package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view behind an OpenID Connect provider. */
@QuarkusTest
@QuarkusTestResource(value = OidcProvider.class, restrictToAnnotatedClass = true)
@TestProfile(OidcTest.SignedIn.class)
class OidcTest {
    @TestHTTPResource
    URI address;

    /** An application of its own; its settings come from {@link OidcProvider}. */
    public static final class SignedIn implements QuarkusTestProfile {}

    @Test
    void tokenOfTheProviderForThisClientIsLetIn() throws Exception {
        assertThat(get("/api/articles", OidcProvider.token(OidcProvider.CLIENT, soon()))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void otherTokensAreRefused(String what, String token) throws Exception {
        HttpResponse<String> answer = get("/api/articles", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("rows");
    }

    static Stream<Arguments> otherTokensAreRefused() {
        return Stream.of(
                Arguments.of(
                        "expired",
                        OidcProvider.token(OidcProvider.CLIENT, Instant.now().minusSeconds(120))),
                Arguments.of("for another client", OidcProvider.token("payroll", soon())),
                Arguments.of("signed by another", OidcProvider.forged()),
                Arguments.of("of another provider", OidcProvider.ofAnotherIssuer()),
                Arguments.of("no token at all", "ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/app.js", "/api/articles", "/api/stream", "/api/openapi"})
    void browserIsSentToSignIn(String path) throws Exception {
        HttpResponse<String> answer = get(path, null);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/authorize", "client_id=dateline"));
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(300);
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
