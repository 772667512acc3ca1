package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.ArticleText;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import io.dateline.article.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the spans and scores of the analysis, so that no event points outside its text: a span must lie in the title
 * or in the body, must not be empty and must not cut a surrogate pair, and a score must be a number. A step that breaks
 * this loses its result and is reported as failed; the article is published all the same.
 */
final class SpanCheck {
    private static final int[] NONE = {};
    private static final String REASON = "offsets or scores out of range";

    private final String content;
    private final int titleEnd;
    private final int bodyStart;
    private final List<StageReport> stages;

    private SpanCheck(ArticleText text, List<StageReport> stages) {
        this.content = text.content();
        this.titleEnd = text.title().length();
        this.bodyStart = text.bodyStart();
        this.stages = new ArrayList<>(stages);
    }

    /** The analysis without the results of steps that break a rule. */
    static Analysis hold(Analysis analysis, ArticleText text) {
        return new SpanCheck(text, analysis.stages()).hold(analysis);
    }

    private Analysis hold(Analysis a) {
        Prose prose =
                sound(a.prose()) ? a.prose() : lose(Step.TEXT, new Prose(content, bodyStart, NONE, NONE, NONE, NONE));
        List<Entity> entities = sound(a.entities()) ? a.entities() : lose(Step.ENTITY, List.of());
        List<Quote> quotes = all(a.quotes(), this::sound) ? a.quotes() : lose(Step.QUOTE, List.of());
        return new Analysis(
                a.language(),
                prose,
                entities,
                spoken(quotes, entities),
                all(a.times(), time -> sound(time.span())) ? a.times() : lose(Step.TIME, List.of()),
                all(a.quantities(), quantity -> sound(quantity.span()))
                        ? a.quantities()
                        : lose(Step.QUANTITY, List.of()),
                all(a.casualties(), casualty -> sound(casualty.span()))
                        ? a.casualties()
                        : lose(Step.CASUALTY, List.of()),
                all(a.keyphrases(), this::sound) ? a.keyphrases() : lose(Step.KEYPHRASE, List.of()),
                all(a.topics(), this::sound) ? a.topics() : lose(Step.TOPIC, List.of()),
                sound(a.summary()) ? a.summary() : lose(Step.SUMMARY, new Summary.Abstained("the step failed")),
                a.filedAt(),
                stages);
    }

    private <T> T lose(Step step, T fallback) {
        stages.removeIf(report -> report.step() == step);
        stages.add(new StageReport(step, Outcome.FAILED, REASON));
        return fallback;
    }

    /** Quotes whose speaker was lost with the entities keep the words that stand for the speaker. */
    private static List<Quote> spoken(List<Quote> quotes, List<Entity> entities) {
        Set<String> ids = new HashSet<>();
        entities.forEach(entity -> ids.add(entity.id()));
        return quotes.stream().map(quote -> spoken(quote, ids)).toList();
    }

    private static Quote spoken(Quote quote, Set<String> ids) {
        Quote.Speaker speaker = quote.speaker();
        if (speaker == null || speaker.entityId() == null || ids.contains(speaker.entityId())) {
            return quote;
        }
        return new Quote(
                quote.span(),
                quote.parts(),
                quote.kind(),
                new Quote.Speaker(speaker.span(), null, speaker.confidence()),
                quote.cue(),
                quote.rule(),
                quote.confidence());
    }

    /** The steps read headlines in the letters of running text; only the case of letters may differ. */
    private boolean sound(Prose prose) {
        if (!prose.text().equals(content) && !prose.text().equalsIgnoreCase(content)) {
            return false;
        }
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            if (!sound(prose.sentence(sentence))) {
                return false;
            }
        }
        return true;
    }

    private boolean sound(List<Entity> entities) {
        Set<String> ids = new HashSet<>();
        return all(entities, entity -> ids.add(entity.id()) && sound(entity));
    }

    private boolean sound(Entity entity) {
        return Double.isFinite(entity.confidence())
                && all(entity.links(), link -> Double.isFinite(link.score()))
                && all(entity.candidates(), link -> Double.isFinite(link.score()))
                && all(entity.mentions(), this::sound);
    }

    private boolean sound(Mention mention) {
        return Double.isFinite(mention.confidence()) && sound(mention.span());
    }

    private boolean sound(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        return Double.isFinite(quote.confidence())
                && sound(quote.span())
                && all(quote.parts(), this::sound)
                && soundOrNone(quote.cue())
                && (speaker == null || (Double.isFinite(speaker.confidence()) && sound(speaker.span())));
    }

    private boolean sound(Keyphrase keyphrase) {
        return Double.isFinite(keyphrase.score()) && all(keyphrase.mentions(), this::sound);
    }

    private boolean sound(Topic topic) {
        return Double.isFinite(topic.score()) && all(topic.evidence(), this::sound);
    }

    private boolean sound(Summary summary) {
        return summary.match(this::sound, abstained -> true);
    }

    private boolean sound(Summary.Extract extract) {
        return sound(extract.brief())
                && all(extract.sentences(), pick -> Double.isFinite(pick.score()) && sound(pick.span()));
    }

    /** Whether all of them are: a loop, since this runs for every entity of every event. */
    private static <T> boolean all(List<T> elements, Predicate<T> sound) {
        for (T element : elements) {
            if (!sound.test(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean soundOrNone(@Nullable Span span) {
        return span == null || sound(span);
    }

    private boolean sound(Span span) {
        return span.length() > 0
                && span.end() <= content.length()
                && (span.end() <= titleEnd || span.start() >= bodyStart)
                && whole(span.start())
                && whole(span.end());
    }

    /** Whether a cut here leaves every surrogate pair whole. */
    private boolean whole(int offset) {
        return offset == 0
                || offset == content.length()
                || !Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
    }
}
