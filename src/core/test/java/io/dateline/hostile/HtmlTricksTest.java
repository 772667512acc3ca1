package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.enrich.Enricher.Published;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that would do something in a browser. What leaves is text: nothing of a script, a style or an address that runs. */
class HtmlTricksTest {
    private static final String COPY = "<p>The ferries stay in port on Monday, the harbour master said.</p>";

    static Stream<Arguments> tricks() {
        return Stream.of(
                arguments("a script", COPY + "<script>stealAll()</script>"),
                arguments("a script that is not closed", COPY + "<script>stealAll()"),
                arguments("a script in a comment that ends early", COPY + "<!--><script>stealAll()</script>-->"),
                arguments("a style", COPY + "<style>p{background:url(stealAll())}</style>"),
                arguments("an event", COPY + "<p onclick='stealAll()'>More of it.</p>"),
                arguments("an image's event", COPY + "<img src=x onerror=stealAll()>"),
                arguments("an address that runs", COPY + "<a href='javascript:stealAll()'>More</a>"),
                arguments("an address that holds a page", COPY + "<iframe src='data:text/html,stealAll()'></iframe>"),
                arguments("a drawing", COPY + "<svg onload=stealAll()><script>stealAll()</script></svg>"),
                arguments("a template", COPY + "<template><script>stealAll()</script></template>"),
                arguments("what is for browsers without scripts", COPY + "<noscript><img src=stealAll()></noscript>"),
                arguments("a form", COPY + "<form action=stealAll()><input value=stealAll()></form>"),
                arguments("an object", COPY + "<object data=stealAll()><embed src=stealAll()></object>"),
                arguments("an attribute that is not closed", COPY + "<p title=\"stealAll()"),
                arguments("a tag that is not closed", COPY + "<p title=stealAll()"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void isAnEventWithTheCopyAndWithoutTheTrick(String name, String body) {
        byte[] page =
                ("<!DOCTYPE html><html><head><title>Ferries stay in port</title></head><body>" + body).getBytes(UTF_8);

        Published event = (Published) Hostile.outcomes(page, null).get(0);

        assertThat(new String(event.event().value(), UTF_8))
                .contains("The ferries stay in port on Monday")
                .doesNotContain("stealAll");
    }
}
