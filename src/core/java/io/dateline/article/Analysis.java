package io.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of the analysis of one article. Offsets refer to {@link ArticleText#content()}.
 *
 * @param filedAt the place the dateline names; null when it names none
 */
public record Analysis(
        Language language,
        Prose prose,
        List<Entity> entities,
        List<Quote> quotes,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Casualty> casualties,
        List<Keyphrase> keyphrases,
        List<Topic> topics,
        Summary summary,
        @Nullable FiledAt filedAt,
        List<StageReport> stages) {
    public Analysis {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        casualties = List.copyOf(casualties);
        keyphrases = List.copyOf(keyphrases);
        topics = List.copyOf(topics);
        stages = List.copyOf(stages);
    }

    /** Makes the analysis of an article without casualties. */
    public Analysis(
            Language language,
            Prose prose,
            List<Entity> entities,
            List<Quote> quotes,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Keyphrase> keyphrases,
            List<Topic> topics,
            Summary summary,
            @Nullable FiledAt filedAt,
            List<StageReport> stages) {
        this(
                language,
                prose,
                entities,
                quotes,
                times,
                quantities,
                List.of(),
                keyphrases,
                topics,
                summary,
                filedAt,
                stages);
    }

    /** Makes the analysis of an article without casualties whose dateline names no place. */
    public Analysis(
            Language language,
            Prose prose,
            List<Entity> entities,
            List<Quote> quotes,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Keyphrase> keyphrases,
            List<Topic> topics,
            Summary summary,
            List<StageReport> stages) {
        this(language, prose, entities, quotes, times, quantities, keyphrases, topics, summary, null, stages);
    }

    /** A copy with one more report. */
    public Analysis with(StageReport report) {
        List<StageReport> reports = new ArrayList<>(stages);
        reports.add(report);
        return new Analysis(
                language,
                prose,
                entities,
                quotes,
                times,
                quantities,
                casualties,
                keyphrases,
                topics,
                summary,
                filedAt,
                reports);
    }
}
