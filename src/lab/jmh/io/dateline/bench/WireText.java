package io.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Article;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked.Passed;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The English articles of the sample wire, one after the other. */
final class WireText {
    private static final String SHA = "00".repeat(32);

    private WireText() {}

    /** All bodies; a paragraph's end between two. */
    static String bodies() {
        Decoder decoder = new Decoder();
        Validator validator = new Validator(Embargoes.TAG);
        StringBuilder bodies = new StringBuilder();
        for (String name : new String(resource("index.txt"), UTF_8).lines().toList()) {
            var read = decoder.decode(resource(name.strip()), null)
                    .all()
                    .get(0)
                    .then(item -> validator.validate(item, SHA));
            if (read instanceof Passed<NewsItem> passed
                    && passed.value() instanceof Article article
                    && "en".equals(article.head().declaredLanguage())) {
                bodies.append(article.text().body()).append("\n\n");
            }
        }
        return bodies.toString();
    }

    private static byte[] resource(String name) {
        try (InputStream in = WireText.class.getResourceAsStream("/wire/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
