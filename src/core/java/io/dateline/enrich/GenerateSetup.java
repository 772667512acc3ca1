package io.dateline.enrich;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.generate.GenerateOptions;
import io.dateline.generate.Generator;
import io.dateline.generate.Tally;
import io.dateline.generate.limit.Patience;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * What a generator is made of.
 *
 * @param patience how long a batch may wait for all its summaries
 * @param clock of the budget and the circuit
 */
public record GenerateSetup(GenerateOptions options, Patience patience, InstantSource clock, Tally tally) {
    Generator generator(Function<Article, Analysis> analyser) {
        return new Generator(options, analyser, patience, clock, tally);
    }
}
