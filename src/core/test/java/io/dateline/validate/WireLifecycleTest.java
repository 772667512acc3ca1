package io.dateline.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.decode.Inputs;
import io.dateline.decode.Inputs.Input;
import io.dateline.failure.Checked;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills, holds, releases, corrections, takes and embargoes of each wire format, decoded and validated: the files under
 * {@code /wires}. A title ends in the status and the change that the event must have.
 */
class WireLifecycleTest {
    static Stream<Input> cases() {
        return Inputs.folder("/wires").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsTheDeskMeansIt(Input input) {
        String expected = input.title().substring(input.title().indexOf("-> ") + 3);

        assertThat(read(input)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsHeldOrKilledHasNoText(Input input) {
        NewsItem item = item(input);

        boolean isUsable = item.head().lifecycle().pubStatus() == Lifecycle.PubStatus.USABLE;
        assertThat(item.<Boolean>match(article -> true, withheld -> false, canceled -> false))
                .isEqualTo(isUsable);
    }

    private static String read(Input input) {
        Lifecycle lifecycle = item(input).head().lifecycle();
        String read = lifecycle.pubStatus() + " " + lifecycle.change();
        if (lifecycle.takeNumber() != null) {
            read += " take=" + lifecycle.takeNumber();
        }
        if (lifecycle.retracts() != null) {
            read += " retracts=" + lifecycle.retracts().asSent();
            read += lifecycle.retracts().uri() == null ? " unresolved" : "";
        }
        return read.toLowerCase(Locale.ROOT);
    }

    private static NewsItem item(Input input) {
        List<Checked<NewsItem>> items = new Decoder()
                .decode(input.content().getBytes(UTF_8), input.contentType()).all().stream()
                        .map(raw -> raw.then(read -> new Validator(Embargoes.WITHHOLD).validate(read, "0".repeat(64))))
                        .toList();
        assertThat(items).hasSize(1).allMatch(item -> item instanceof Checked.Passed);
        return ((Checked.Passed<NewsItem>) items.get(0)).value();
    }
}
