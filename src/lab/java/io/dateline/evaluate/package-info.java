/**
 * Gold data and the analysis of its texts in, scores out: precision, recall, F1, intervals, floors. Only {@code dateline
 * evaluate}, {@code corpus} and {@code train} use it; nothing on the path of an item does.
 *
 * <h2>Adding a task</h2>
 *
 * <ol>
 *   <li>Write one class that implements {@link io.dateline.evaluate.Task}, in a room of its own below this one
 *       ({@code evaluate.quote.QuoteTask}): its name, its {@link io.dateline.evaluate.Corpus corpora} (files below the data
 *       directory), and a {@link io.dateline.evaluate.Scorer} for a corpus. The scorer names its
 *       {@link io.dateline.evaluate.Measure measures} and turns one gold row and the analysis of its text into one vector
 *       of counts a measure; the harness reads files, analyses over all cores, adds the vectors up, draws the bootstrap
 *       samples, compares with the floors and prints. A baseline is one more measure ("ROUGE-1 lead-3").
 *   <li>Offsets: {@link io.dateline.evaluate.Gold#span} turns the corpus's code points into offsets into
 *       {@code ArticleText.content()}, the ones the analysis has.
 *   <li>Add it to {@link io.dateline.evaluate.Tasks#all()}.
 *   <li>Record the figures: {@code dateline evaluate TASK --markdown --to docs/results} writes the task's page
 *       (its text is {@code evaluate/pages/TASK.md}), and {@code --floors} the lines for {@code src/lab/resources/evaluate/floors/TASK.tsv} (keep only the measures that
 *       must not fall). {@code FloorsTest} holds the two to the same numbers.
 *   <li>Name its corpora in {@code docs/corpora.md}, and mark the gold set for it if the marks are not there.
 *   <li>Hold the scorer to the reference: a test with a few rows of your own and the figures the reference scorer prints
 *       for them.
 * </ol>
 */
@NullMarked
package io.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
