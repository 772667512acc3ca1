package io.dateline.decode.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.util.Locale;

/** Shorthand for tests: what the service would do with an item. */
public final class Lifecycles {
    private Lifecycles() {}

    /** Publication status and change, for example {@code canceled kill}; embargoes that still run withhold. */
    public static String of(String input) {
        Lifecycle lifecycle = item(input).head().lifecycle();
        return (lifecycle.pubStatus() + " " + lifecycle.change()).toLowerCase(Locale.ROOT);
    }

    public static NewsItem item(String input) {
        return new Decoder()
                .decode(input.getBytes(UTF_8), null)
                .all()
                .get(0)
                .then(raw -> new Validator(Embargoes.WITHHOLD).validate(raw, "0".repeat(64)))
                .fold(item -> item, rejection -> fail(rejection.toString()));
    }
}
