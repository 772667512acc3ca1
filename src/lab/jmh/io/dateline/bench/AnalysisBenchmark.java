package io.dateline.bench;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.entity.tagger.EntityTagger;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.analyse.language.LanguageDetector;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.summary.Summariser;
import io.dateline.analyse.text.Segmenter;
import io.dateline.analyse.time.QuantityFinder;
import io.dateline.analyse.time.TimeFinder;
import io.dateline.analyse.topic.TopicClassifier;
import io.dateline.article.Analysis;
import io.dateline.article.Anchor;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Summary;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures articles and tokens for each second and thread, for each step alone and for all together, which take longer
 * to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 1)
public class AnalysisBenchmark {
    private static final Anchor ANCHOR = new Anchor(LocalDateTime.parse("2026-03-17T07:05:00"), ZoneOffset.UTC);

    private final Segmenter segmenter = new Segmenter();
    private final LanguageDetector languages = new LanguageDetector();
    private final EntityTagger tagger = EntityTagger.load();
    private final EntityFinder entities = new EntityFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder();
    private final KeyphraseFinder keyphrases = new KeyphraseFinder();
    private final TopicClassifier topics = new TopicClassifier();
    private final Summariser summaries = new Summariser();

    /** Text, language and entities, on which every later step depends. */
    @Benchmark
    @Warmup(iterations = 5, time = 4)
    public List<Entity> upToEntities(News news, Tokens counted) {
        counted.count(news);
        Prose prose = segmenter.segment(news.article.text());
        Language language = languages.detect(prose.text(), "en");
        return entities.find(prose, language, Credits.NONE);
    }

    @Benchmark
    public Prose tokenise(News news, Tokens counted) {
        counted.count(news);
        return segmenter.segment(news.article.text());
    }

    @Benchmark
    public Language language(News news, Tokens counted) {
        counted.count(news);
        return languages.detect(news.prose.text(), null);
    }

    @Benchmark
    public List<Mention> tag(News news, Tokens counted) {
        counted.count(news);
        return tagger.tag(news.prose);
    }

    @Benchmark
    public List<Entity> entities(News news, Tokens counted) {
        counted.count(news);
        return entities.find(news.prose, news.analysis.language(), Credits.NONE);
    }

    @Benchmark
    public List<Quote> quotes(News news, Tokens counted) {
        counted.count(news);
        return quotes.find(news.prose, news.analysis.entities());
    }

    @Benchmark
    public List<TimeExpression> times(News news, Tokens counted) {
        counted.count(news);
        return times.find(news.prose, ANCHOR);
    }

    @Benchmark
    public List<Quantity> quantities(News news, Tokens counted) {
        counted.count(news);
        return quantities.find(news.prose);
    }

    @Benchmark
    public List<Keyphrase> keyphrases(News news, Tokens counted) {
        counted.count(news);
        return keyphrases.find(news.prose, news.analysis.entities(), true);
    }

    @Benchmark
    public List<Topic> topics(News news, Tokens counted) {
        counted.count(news);
        return topics.classify(news.prose);
    }

    @Benchmark
    public Summary summary(News news, Tokens counted) {
        counted.count(news);
        return summaries.summarise(
                news.prose, news.analysis.entities(), news.analysis.quotes(), news.analysis.keyphrases());
    }

    @Benchmark
    @Warmup(iterations = 5, time = 4)
    public Analysis everything(News news, Tokens counted) {
        counted.count(news);
        return news.analyser.analyse(news.article);
    }
}
