package io.dateline.bench;

import io.dateline.analyse.Analyser;
import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.language.LanguageDetector;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures about a megabyte of hostile text beside as much news: compare the rows of {@code bytes}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init")
public class WorstInputBenchmark {
    private static final int SIZE = 1 << 20;
    private static final int NAMES = 50_000;

    @Param({"news", "letter", "capitals", "punctuation", "names"})
    public String input;

    private final Segmenter segmenter = new Segmenter();
    private final LanguageDetector languages = new LanguageDetector();
    private final EntityFinder entities = new EntityFinder();
    private Analyser analyser;
    private Article article;

    /** Counts characters, which are bytes here. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Size {
        public long bytes;
    }

    @Setup
    public void load() {
        analyser = Analyser.load();
        String text = switch (input) {
            case "news" -> filled(WireText.bodies());
            case "letter" -> filled("a");
            case "capitals" -> filled("ABCDE FGH ");
            case "punctuation" -> filled(".\" ");
            default -> names();
        };
        article = Article.ofText("bench", new ArticleText("", text), "en", null);
    }

    @Benchmark
    public List<Entity> upToEntities(Size size) {
        size.bytes += article.text().content().length();
        Prose prose = segmenter.segment(article.text());
        Language language = languages.detect(prose.text(), "en");
        return entities.find(prose, language, Credits.NONE);
    }

    @Benchmark
    public Analysis everything(Size size) {
        size.bytes += article.text().content().length();
        return analyser.analyse(article);
    }

    private static String filled(String piece) {
        return piece.repeat(SIZE / piece.length() + 1).substring(0, SIZE);
    }

    /** Made-up names of two words, nearly all different. */
    private static String names() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NAMES; i++) {
            text.append(word(random)).append(' ').append(word(random)).append(i % 10 == 9 ? ". " : ", ");
        }
        return text.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        word.append((char) ('A' + random.nextInt(26)));
        for (int i = 0; i < 7; i++) {
            word.append("aeiourstlnm".charAt(random.nextInt(11)));
        }
        return word.toString();
    }
}
