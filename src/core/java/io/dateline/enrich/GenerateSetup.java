package io.dateline.enrich;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.generate.GenerateOptions;
import io.dateline.generate.GenerationCounters;
import io.dateline.generate.Generator;
import io.dateline.generate.limit.Deadline;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * What a generator is made of.
 *
 * @param deadline how long a batch may wait for all its summaries
 * @param clock of the budget and the circuit
 */
public record GenerateSetup(
        GenerateOptions options, Deadline deadline, InstantSource clock, GenerationCounters counters) {
    Generator generator(Function<Article, Analysis> analyser) {
        return new Generator(options, analyser, deadline, clock, counters);
    }
}
