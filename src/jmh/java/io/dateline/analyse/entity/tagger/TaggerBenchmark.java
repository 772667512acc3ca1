package io.dateline.analyse.entity.tagger;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
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

/** The tagger alone, on a text of about 600 tokens cut beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class TaggerBenchmark {
    private static final String PARAGRAPH =
            "LONDON, Oct. 8 (Wire) -- The government of Veldmar said on Tuesday it would "
                    + "back a plan by the United Nations to send observers to the border, two officials told reporters. Ada "
                    + "Quillon, who heads the Osterby Institute, called the decision \"long overdue\" and said talks with the "
                    + "European Union would start within weeks.\n";

    private final EntityTagger tagger = EntityTagger.load();
    private Prose prose = new Segmenter().segment(new ArticleText("", ""));

    @Setup
    public void cut() {
        prose = new Segmenter().segment(new ArticleText("Observers sent to Veldmar border", PARAGRAPH.repeat(9)));
    }

    @Benchmark
    public List<Mention> tag() {
        return tagger.tag(prose);
    }
}
