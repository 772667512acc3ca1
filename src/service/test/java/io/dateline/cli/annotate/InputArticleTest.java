package io.dateline.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputArticleTest {
    @Test
    void putsTheTitleBeforeTheText() throws BadLine {
        InputArticle input = parse("{\"id\":\"a\",\"title\":\"Up\",\"text\":\"Down.\"}");

        assertThat(input.article().text().content()).isEqualTo("Up\n\nDown.");
    }

    @Test
    void keepsTheTextAsItIs() throws BadLine {
        InputArticle input = parse("{\"id\":1,\"text\":\"  e\\u0301 \\r\\n\\t\"}");

        assertThat(input.article().text().content()).isEqualTo("  e\u0301 \r\n\t");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-09, 2019-10-09T00:00:00Z",
        "2019-10-09T13:37, 2019-10-09T13:37:00Z",
        "2019-10-09 13:37:05, 2019-10-09T13:37:05Z",
        "2019-10-09T13:37:00+09:00, 2019-10-09T04:37:00Z",
        "2019-10-09T13:37:00Z, 2019-10-09T13:37:00Z"
    })
    void readsDates(String dct, String instant) throws BadLine {
        InputArticle input = parse("{\"id\":1,\"text\":\"x\",\"dct\":\"" + dct + "\"}");

        assertThat(input.article().head().versionCreated()).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1] | not a JSON object",
                "{\"id\":1,\"text\":\"x\"} {} | not JSON at column",
                "{\"text\":\"x\"} | \"id\" is missing",
                "{\"id\":1} | \"text\" is missing",
                "{\"id\":1,\"text\":7} | \"text\" is not a string",
                "{\"id\":1,\"text\":\"x\",\"dct\":\"soon\"} | \"dct\" is not an ISO 8601 date"
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(BadLine.class).hasMessageContaining(message);
    }

    private static InputArticle parse(String line) throws BadLine {
        return InputArticle.parse(line.getBytes(StandardCharsets.UTF_8));
    }
}
