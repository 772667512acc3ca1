package io.dateline.decode.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Article;
import io.dateline.article.ItemHead;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.util.ArrayList;
import java.util.List;

/** What becomes of wire messages: read, and judged by the rules of publication. */
public final class Wires {
    private Wires() {}

    /** A message with its control characters, which the tests write by their names: {@code <SOH>}. */
    public static String framed(String message) {
        return message.replace("<SYN>", "\u0016")
                .replace("<SOH>", "\u0001")
                .replace("<STX>", "\u0002")
                .replace("<ETX>", "\u0003")
                .replace("<EOT>", "\u0004")
                .replace("<US>", "\u001f")
                .replace("<DC2>", "\u0012")
                .replace("<DEL>", "\u007f");
    }

    /** What stands for each item of a record: usable, withheld, canceled, or the reason there is none. */
    public static List<String> outcomes(String record) {
        List<String> outcomes = new ArrayList<>();
        for (Checked<NewsItem> item : items(record)) {
            outcomes.add(item.<String>fold(
                    read -> read.head().lifecycle().pubStatus().name(),
                    rejection -> rejection.reason().name()));
        }
        return outcomes;
    }

    public static String outcome(String record) {
        return String.join(" ", outcomes(record));
    }

    public static ItemHead head(String record) {
        return item(record).head();
    }

    public static Article article(String record) {
        return (Article) item(record);
    }

    private static NewsItem item(String record) {
        return items(record).get(0).<NewsItem>fold(read -> read, rejection -> {
            throw new AssertionError(rejection);
        });
    }

    private static List<Checked<NewsItem>> items(String record) {
        return new Decoder()
                .decode(record.getBytes(UTF_8), null).all().stream()
                        .map(item -> item.then(read -> new Validator(Embargoes.WITHHOLD).validate(read, "00")))
                        .toList();
    }
}
