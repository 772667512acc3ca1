package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.AuthConfig.By;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorkeeperTest {
    @ParameterizedTest(name = "{0} {1} oidc {2}: {3}")
    @CsvSource({
        "localhost, NONE, false, true",
        "127.0.0.1, NONE, false, true",
        "'[::1]', NONE, false, true",
        "0.0.0.0, NONE, false, false",
        "news.example, NONE, true, false",
        "localhost.example, NONE, false, false",
        "0.0.0.0, PROXY_HEADER, false, true",
        "0.0.0.0, OIDC, true, true",
        "0.0.0.0, OIDC, false, false",
        "localhost, OIDC, false, false"
    })
    void servesElsewhereOnlyWithAGuard(String host, By by, boolean oidc, boolean serves) {
        assertThat(Doorkeeper.refusal(host, by, oidc).isEmpty()).isEqualTo(serves);
    }
}
