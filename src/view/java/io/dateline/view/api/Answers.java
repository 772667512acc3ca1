package io.dateline.view.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.view.window.Closing;
import io.dateline.view.window.Flow;
import io.dateline.view.window.Place;
import io.dateline.view.window.Position;
import io.dateline.view.window.Refusal;
import io.dateline.view.window.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers, as records that become JSON. */
public final class Answers {
    private Answers() {}

    /**
     * A list of rows, the newest first.
     *
     * @param matched how many rows of the window match, of which these are the first
     * @param held how many rows the window has
     * @param position where the stream goes on: {@code /api/stream?after=}
     */
    public record ArticleList(List<Row> rows, int matched, int held, String position) {}

    /**
     * One article.
     *
     * @param versions the oldest first
     * @param event the whole event of the version asked for; null when it is closed or gone from its topic
     * @param relation how that version relates to those before it; null where there is no topic of relations
     */
    public record ArticlePage(
            Row article,
            List<Row> versions,
            @Nullable Closing closing,
            @Nullable JsonNode event,
            @Nullable JsonNode relation) {}

    /**
     * A story.
     *
     * @param latest the version that counts
     * @param versions how many were sent
     * @param sources who sent them
     * @param articles how many articles it has
     * @param independent how many of them copy no other
     * @param counts versions over time, the parts of {@link StoryList}
     * @param state breaking, developing, quiet or retracted; empty where there is no topic of stories
     * @param others the current versions of its other articles, the newest first
     */
    public record Story(
            String id,
            Row latest,
            int versions,
            int articles,
            int independent,
            List<String> sources,
            long first,
            List<Integer> counts,
            String state,
            List<Row> others) {}

    /**
     * @param grouping by what items were put together: {@code uri} while there is no topic of stories, else {@code story}
     * @param begin of the counts, in ms since 1970
     * @param width of one part of the counts, in ms
     */
    public record StoryList(String grouping, long begin, long width, List<Story> stories) {}

    /** Somebody or something and the number of articles that name it. */
    public record Counted(String id, String name, String type, int articles) {}

    /** What somebody said, and in which article. */
    public record Said(String text, String kind, String articleId, String headline, long arrived) {}

    public record EntityPage(
            Counted entity,
            List<String> roles,
            @Nullable String link,
            long begin,
            long width,
            List<Integer> counts,
            List<Counted> with,
            List<Said> quotes,
            List<Row> rows) {}

    /**
     * @param lately items of the last hour
     * @param usually items of an hour as usual
     * @param surprise how far the last hour is above what is usual, in standard deviations
     * @param counts articles of the window over time
     */
    public record Trend(Counted entity, int lately, double usually, double surprise, List<Integer> counts) {}

    /** How many articles are set at a place. */
    public record Spot(Place place, int articles, String headline) {}

    public record TopicDay(String code, String name, int articles, List<Integer> counts) {}

    /**
     * @param counting who counted {@code lately}, {@code usually} and {@code surprise}: {@code story} for
     *     {@code news.trends}, {@code window} where there is no such topic, it counted none of the names in the last hour, or a search narrows the
     *     articles
     * @param asOf the end of that hour, in ms since 1970; by the clock of the news where the story application counted
     */
    public record Trends(
            String counting,
            long asOf,
            long begin,
            long width,
            List<Trend> people,
            List<Trend> organisations,
            List<Trend> places,
            List<Trend> risingTopics,
            List<TopicDay> topics,
            List<Spot> map) {}

    /**
     * One minute; -1 where something is not known.
     *
     * @param received records of the raw topic
     * @param waiting records before the enricher at its end
     */
    public record Minute(long begin, long received, int published, int rejected, long waiting) {}

    /**
     * @param lag raw items that the enricher has before it; -1 when not known
     * @param took how long each stage took
     * @param silent ms since the newest event
     * @param redrive whether rejected records may be sent again from here
     */
    public record FlowPage(
            List<Minute> minutes,
            long lag,
            long lagMillis,
            List<Flow.Took> took,
            List<Flow.Source> sources,
            List<Refusal> refusals,
            long silent,
            int rows,
            int readers,
            boolean connected,
            boolean filled,
            boolean redrive) {}

    public record Preview(Refusal refusal, @Nullable String text, boolean cut, String redrive) {}

    /** Where a rejected record went. */
    public record Redriven(String topic, Position position) {}

    public record Problem(String error) {}
}
