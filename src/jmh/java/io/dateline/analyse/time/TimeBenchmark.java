package io.dateline.analyse.time;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Anchor;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.TimeExpression;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times and amounts, each alone, on a text of 504 words cut beforehand, with 24 times and 32 amounts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class TimeBenchmark {
    private static final String PARAGRAPH =
            "The government of Veldmar said on Tuesday it would back a plan to send 300 "
                    + "observers to the border in the next two weeks, two officials told reporters. Ada Quillon, who heads the "
                    + "Osterby Institute, called the decision long overdue and said the $1.2 billion fund set up last year, 15 "
                    + "percent of which was spent, needs the support of all its members.\n";

    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder();
    private final Anchor anchor = new Anchor(LocalDateTime.of(2019, 10, 9, 12, 0), ZoneOffset.UTC);
    private Prose prose = new Segmenter().segment(new ArticleText("", ""));

    @Setup
    public void cut() {
        prose = new Segmenter().segment(new ArticleText("", PARAGRAPH.repeat(8)));
    }

    @Benchmark
    public List<TimeExpression> times() {
        return times.find(prose, anchor);
    }

    @Benchmark
    public List<Quantity> quantities() {
        return quantities.find(prose);
    }
}
