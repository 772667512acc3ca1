package io.dateline.evaluate.page;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.decode.Decoder;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import io.dateline.words.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores what is read of web pages: text, title, day of publication, authors. A page that is rejected has none of them. */
public final class PageTask implements Task {
    /** Larger than the default of a record: pages run to several megabytes. */
    private static final int MAX_BYTES = Decoder.LARGEST_MAX_BYTES;

    private static final int DAY = "2026-03-02".length();

    private static final List<Measure> MEASURES =
            List.of(Shingles.measure("text"), Measure.share("titles"), Measure.share("days"), Measure.share("authors"));

    /** The first measure where the corpus has segments. */
    private static final Measure SEGMENTS = Measure.micro("segments");

    private static final Article NOTHING = Article.ofText("", new ArticleText("", ""), null, null);

    private final Decoder decoder = new Decoder(MAX_BYTES);
    private final Validator validator = new Validator(Embargoes.TAG);

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(Corpus.of("pages_dev", "wires/expected.jsonl"));
    }

    @Override
    public Article article(Gold gold) {
        if (!PageGold.isPage(gold)) {
            return NOTHING;
        }
        byte[] page = PageGold.of(gold).page();
        return decoder.decode(page, "text/html")
                .all()
                .get(0)
                .then(raw -> validator.validate(raw, Sha256.of(page)))
                .fold(
                        valid -> valid.match(article -> article, withheld -> NOTHING, canceled -> NOTHING),
                        rejection -> NOTHING);
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        boolean hasSegments =
                gold.stream().anyMatch(row -> !PageGold.of(row).with().isEmpty());
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return all(hasSegments, SEGMENTS, MEASURES);
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                if (!PageGold.isPage(row)) {
                    return List.of();
                }
                PageGold page = PageGold.of(row);
                Article article = article(row);
                return all(hasSegments, segments(page, text(article)), PageTask.score(page, article));
            }
        };
    }

    private static <T> List<T> all(boolean hasFirst, T first, List<T> others) {
        List<T> all = new ArrayList<>(others);
        if (hasFirst) {
            all.add(0, first);
        }
        return all;
    }

    /** The vectors of one page, in the order of {@code MEASURES}. */
    static List<double[]> score(PageGold gold, Article article) {
        return List.of(
                gold.text() == null ? new double[4] : Shingles.counts(gold.text(), text(article)),
                share(gold.title(), gold.title() != null && same(gold.title(), headline(article))),
                share(
                        gold.day(),
                        gold.day() != null && isDay(gold.day(), article.head().firstCreated())),
                share(
                        gold.author(),
                        gold.author() != null
                                && isAuthor(gold.author(), article.credits().byline())));
    }

    /** The copy with the dateline that stood before it on the page. */
    static String text(Article article) {
        String dateline = article.credits().dateline() == null
                ? ""
                : article.credits().dateline().text() + " ";
        return dateline + article.text().body();
    }

    /** Each segment counts once, as trafilatura's evaluation has it: (rightly found, found, to be found). */
    static double[] segments(PageGold gold, String text) {
        String line = line(text);
        double right =
                gold.with().stream().filter(part -> line.contains(line(part))).count();
        double wrong = gold.without().stream()
                .filter(part -> line.contains(line(part)))
                .count();
        return new double[] {right, right + wrong, gold.with().size()};
    }

    private static double[] share(@Nullable String asked, boolean right) {
        return asked == null ? new double[2] : new double[] {right ? 1 : 0, 1};
    }

    private static String headline(Article article) {
        return article.headline() == null ? "" : article.headline();
    }

    private static boolean same(String gold, String given) {
        return line(gold).equals(line(given));
    }

    private static boolean isDay(String gold, @Nullable Instant given) {
        return given != null && gold.length() >= DAY && given.toString().startsWith(gold.substring(0, DAY));
    }

    /** Whether one names the other: pages write "By Ada Finch", "Ada Finch, Port Ellery". */
    private static boolean isAuthor(String gold, @Nullable String given) {
        String wanted = name(gold);
        String named = given == null ? "" : name(given);
        return !named.isEmpty() && (wanted.contains(named) || named.contains(wanted));
    }

    private static String name(String written) {
        String words = String.join(" ", Shingles.words(written.toLowerCase(Locale.ROOT)));
        return words.startsWith("by ") ? words.substring(3) : words;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
