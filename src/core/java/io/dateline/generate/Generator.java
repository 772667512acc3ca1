package io.dateline.generate;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.GeneratedSummary;
import io.dateline.article.GeneratedSummary.Maker;
import io.dateline.article.GeneratedSummary.PromptName;
import io.dateline.article.GeneratedSummary.Sentence;
import io.dateline.article.GeneratedSummary.Unsupported;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import io.dateline.generate.Fault.Blame;
import io.dateline.generate.Generation.Failed;
import io.dateline.generate.Generation.NotApplicable;
import io.dateline.generate.Generation.Written;
import io.dateline.generate.answer.Answer;
import io.dateline.generate.answer.Answer.Said;
import io.dateline.generate.answer.Answer.Unusable;
import io.dateline.generate.check.SentenceCheck;
import io.dateline.generate.endpoint.Endpoint;
import io.dateline.generate.endpoint.KeyFile;
import io.dateline.generate.limit.Deadline;
import io.dateline.generate.prompt.Prompt;
import io.dateline.generate.prompt.PromptWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has a language model write a summary of an article, and checks the answer against the article. It is not
 * deterministic, and the only step that waits. A failure is an outcome and never an exception; the article then has no
 * generated summary. Thread-safe.
 */
public final class Generator {
    /** Fewest sentences of an article that is summed up; a shorter one needs no summary. */
    private static final int FEWEST_SENTENCES = 4;

    /** How sure it must be that an answer is in another language; Danish and Norwegian stay below. */
    private static final double OTHER_LANGUAGE = 0.6;

    private final GenerateOptions options;
    private final PromptWriter prompts;
    private final GenerationClient client;
    private final Function<Article, Analysis> analyser;
    private final GenerationCounters counters;
    private final AnswerCache answers = new AnswerCache();

    /**
     * @param analyser reads the answer as it reads articles: its language, sentences and names
     * @param deadline how long the batch may wait
     */
    public Generator(
            GenerateOptions options,
            Function<Article, Analysis> analyser,
            Deadline deadline,
            InstantSource clock,
            GenerationCounters counters) {
        KeyFile key = options.keyFile() == null ? null : new KeyFile(options.keyFile());
        this.options = options;
        this.prompts = new PromptWriter(options);
        this.client =
                new GenerationClient(options, new Endpoint(options.base(), key, clock), deadline, clock, counters);
        this.analyser = analyser;
        this.counters = counters;
    }

    public Generation generate(Article article, Analysis analysis) {
        String obstacle = obstacle(article, analysis.prose());
        if (obstacle != null) {
            return new NotApplicable(obstacle);
        }
        try {
            Prompt prompt = prompts.write(article, analysis.prose(), analysis.language());
            Generation known = answers.get(prompt.sha256());
            Generation outcome = known == null ? ask(prompt, article, analysis) : known;
            return tallied(outcome, known != null);
        } catch (RuntimeException | StackOverflowError defect) {
            return tallied(new Failed(Fault.INTERNAL), false);
        }
    }

    private Generation tallied(Generation outcome, boolean remembered) {
        if (outcome instanceof Failed failed) {
            counters.failed(failed.fault());
        } else {
            counters.written(remembered);
        }
        return outcome;
    }

    /** Why this article must not be sent; null when it may be. */
    private @Nullable String obstacle(Article article, Prose prose) {
        if (article.head().lifecycle().embargo() != null) {
            return "embargoed";
        }
        if (!options.providers().isEmpty()
                && !options.providers().contains(article.head().provider())) {
            return "provider not allowed";
        }
        int body = 0;
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            body += prose.inTitle(sentence) ? 0 : 1;
        }
        return body < FEWEST_SENTENCES ? "too short" : null;
    }

    private Generation ask(Prompt prompt, Article article, Analysis analysis) {
        Answer answer = client.ask(prompt, article.text().content());
        Generation outcome = answer instanceof Said said
                ? held(said, prompt, article, analysis)
                : new Failed(((Unusable) answer).fault());
        boolean paid = outcome instanceof Written || ((Failed) outcome).fault().blame() == Blame.ANSWER;
        if (paid) {
            answers.put(prompt.sha256(), outcome);
        }
        return outcome;
    }

    /** @param language what it is in; null to find out, since a short text in any language passes for what it is declared to be */
    private Analysis analysed(Said said, @Nullable String language) {
        return analyser.apply(Article.ofText("generated", new ArticleText("", said.text()), language, null));
    }

    /** The outcome for an answer, after the checks of its language and against the article. */
    private Generation held(Said said, Prompt prompt, Article article, Analysis analysis) {
        boolean asked = !prompt.language().equals(Language.UNKNOWN.tag());
        Analysis read = analysed(said, null);
        if (asked && !read.language().is(primary(prompt.language()))) {
            if (read.language().confidence() >= OTHER_LANGUAGE) {
                return new Failed(Fault.WRONG_LANGUAGE);
            }
            read = analysed(said, prompt.language());
        }
        String language = read.language().tag();
        SentenceCheck check = new SentenceCheck(article, analysis, read, language);
        List<Sentence> kept = new ArrayList<>();
        Prose prose = read.prose();
        for (int i = 0; i < prose.sentenceCount(); i++) {
            List<Unsupported> unsupported = check.check(prose.sentence(i));
            if (unsupported.isEmpty() || !options.dropUnfaithful()) {
                kept.add(new Sentence(prose.sentence(i).of(said.text()), unsupported));
            }
        }
        int dropped = prose.sentenceCount() - kept.size();
        return kept.isEmpty()
                ? new Failed(Fault.UNFAITHFUL)
                : new Written(new GeneratedSummary(kept, dropped, language, check.checks(), maker(said, prompt)));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private Maker maker(Said said, Prompt prompt) {
        return new Maker(
                options.model(),
                Objects.equals(said.model(), options.model()) ? null : said.model(),
                Objects.requireNonNullElse(options.base().getHost(), ""),
                new PromptName(PromptWriter.URI, PromptWriter.VERSION),
                prompt.sha256());
    }
}
