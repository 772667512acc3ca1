package io.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.analyse.Analyser;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.decode.Decoder;
import io.dateline.decode.item.Items;
import io.dateline.failure.Checked;
import io.dateline.publish.Build;
import io.dateline.publish.Event;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.publish.Release;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures what an item of 450 words costs beside its analysis: decoding, validation, and writing its event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 40, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class ItemBenchmark {
    /** UTF-16 units of some 450 words. */
    private static final int SIZE = 2_800;

    private static final String SHA = "00".repeat(32);

    private final Decoder decoder = new Decoder();
    private final Validator validator = new Validator(Embargoes.TAG);
    private EventWriter writer;
    private byte[] bytes;
    private RawItem item;
    private EnrichedArticle enriched;

    @Setup
    public void load() {
        bytes = DecodeInputs.item("ninjs", WireText.bodies().substring(0, SIZE)).getBytes(UTF_8);
        item = passed(decoder.decode(bytes, null).all().get(0));
        Article article = (Article) passed(validator.validate(item, SHA));
        Analyser analyser = Analyser.load();
        writer = new EventWriter(Build.of(Release.OURS, analyser.models(), Map.of()));
        enriched = new EnrichedArticle(article, analyser.analyse(article), null);
    }

    private static <T> T passed(Checked<T> checked) {
        return checked.fold(value -> value, rejection -> {
            throw new IllegalStateException(rejection.toString());
        });
    }

    @Benchmark
    public Items decode() {
        return decoder.decode(bytes, null);
    }

    @Benchmark
    public Checked<NewsItem> validate() {
        return validator.validate(item, SHA);
    }

    @Benchmark
    public Event publish() {
        return writer.write(enriched, Origin.FILE);
    }
}
