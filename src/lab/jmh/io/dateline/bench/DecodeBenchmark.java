package io.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.decode.Decoder;
import io.dateline.decode.item.Items;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** Measures the decoding of one item of 3 kB of copy, in each format; many short iterations, for the quietest counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 40, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class DecodeBenchmark {
    /** Copy of an item, in UTF-16 units: the length of a dispatch. */
    private static final int SIZE = 3_000;

    @Param({
        "newsml-g2",
        "newsml-1",
        "nitf",
        "rbnews",
        "ninjs",
        "json",
        "json-feed",
        "rss",
        "atom",
        "html",
        "text",
        "iptc7901",
        "anpa",
        "mail",
        "zczc",
        "ap-media-json",
        "reuters-json",
        "mrn",
        "dpa-digitalwires",
        "wordpress",
        "arc-ans"
    })
    public String format;

    private final Decoder decoder = new Decoder();
    private byte[] item;

    @Setup
    public void load() {
        String copy = WireText.bodies().substring(0, SIZE);
        item = DecodeInputs.item(format, copy).getBytes(UTF_8);
        Items read = decoder.decode(item, null);
        String formats = read.all().stream()
                .map(one -> one.<String>fold(found -> found.format().label(), Object::toString))
                .collect(Collectors.joining());
        if (!formats.equals(format)) {
            throw new IllegalStateException(format + " was read as " + formats);
        }
    }

    @Benchmark
    public Items decode() {
        return decoder.decode(item, null);
    }
}
