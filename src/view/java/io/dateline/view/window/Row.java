package io.dateline.view.window;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as the list shows it: who sent what when, and what it names. A row that is closed has no text at all.
 *
 * @param id of the article over all its versions, usable in an address
 * @param arrived when its record reached the topic, in ms since 1970
 * @param published when this version was made, ISO 8601
 * @param speakers ids of those whom it quotes
 * @param closing why there is no text; null while there is
 * @param standing what else should be known before it is used; null of most
 */
public record Row(
        String id,
        String uri,
        Position position,
        long arrived,
        Order order,
        String provider,
        String language,
        @Nullable String published,
        String form,
        @Nullable Integer urgency,
        @Nullable Integer words,
        @Nullable String headline,
        @Nullable Place place,
        List<Named> names,
        List<String> countries,
        List<Subject> topics,
        List<String> speakers,
        @Nullable Closing closing,
        @Nullable Standing standing) {
    public Row {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
    }

    /** A row of which nothing is known but its event. */
    public Row(
            String id,
            String uri,
            Position position,
            long arrived,
            Order order,
            String provider,
            String language,
            @Nullable String published,
            String form,
            @Nullable Integer urgency,
            @Nullable Integer words,
            @Nullable String headline,
            @Nullable Place place,
            List<Named> names,
            List<String> countries,
            List<Subject> topics,
            List<String> speakers,
            @Nullable Closing closing) {
        this(
                id, uri, position, arrived, order, provider, language, published, form, urgency, words, headline, place,
                names, countries, topics, speakers, closing, null);
    }

    /** Whether it withdraws its article. */
    @JsonProperty("kills")
    public boolean kills() {
        return closing != null && closing.because().equals(Closing.KILLED) && order.commands();
    }

    @JsonIgnore
    public boolean isOpen() {
        return closing == null;
    }

    /** Whether the text may be shown once its embargo ends. */
    public boolean opensAt(Instant now) {
        return closing != null
                && closing.timed()
                && closing.until() != null
                && !Instant.parse(closing.until()).isAfter(now);
    }

    /** This row without anything that was in the text. */
    public Row closed(Closing why) {
        return new Row(
                id, uri, position, arrived, order, provider, language, published, form, urgency, null, null, null,
                List.of(), List.of(), List.of(), List.of(), why);
    }

    /** This row with what else should be known of it. */
    Row standing(@Nullable Standing said) {
        return new Row(
                id, uri, position, arrived, order, provider, language, published, form, urgency, words, headline, place,
                names, countries, topics, speakers, closing, said);
    }

    /**
     * Whether it was closed, or is doubtful, by the story application's word: that comes without a row of its own, so
     * that a reader who was away is told anew.
     */
    @JsonIgnore
    public boolean isRuled() {
        return closing == null
                ? standing != null && !standing.basedOnRetracted().isEmpty()
                : closing.isByStory();
    }
}
