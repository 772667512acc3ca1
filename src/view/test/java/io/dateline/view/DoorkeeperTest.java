package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.AuthConfig.By;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorkeeperTest {
    @ParameterizedTest(name = "{0} {1} oidc {2} redrive {3}: {4}")
    @CsvSource({
        "localhost, NONE, false, false, true",
        "127.0.0.1, NONE, false, false, true",
        "'[::1]', NONE, false, false, true",
        "0.0.0.0, NONE, false, false, false",
        "news.example, NONE, true, false, false",
        "localhost.example, NONE, false, false, false",
        "0.0.0.0, PROXY_HEADER, false, false, true",
        "0.0.0.0, OIDC, true, false, true",
        "0.0.0.0, OIDC, false, false, false",
        "localhost, OIDC, false, false, false",
        "localhost, NONE, false, true, false",
        "localhost, PROXY_HEADER, false, true, true",
        "localhost, OIDC, true, true, true"
    })
    void servesElsewhereOnlyWithAGuard(String host, By by, boolean oidc, boolean redrives, boolean serves) {
        assertThat(Doorkeeper.refusal(host, by, oidc, redrives).isEmpty()).isEqualTo(serves);
    }
}
