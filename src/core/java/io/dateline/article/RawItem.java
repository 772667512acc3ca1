package io.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as a decoder read it, before any check. Fields are as the sender wrote them, and null where the item has
 * none.
 *
 * @param format which decoder read it
 * @param fields scalar fields as written
 * @param body the body and how it is marked up; null when there was none
 * @param captions captions of pictures sent along
 * @param signals editorial signals and notes that carry a lifecycle meaning
 * @param assertions subjects, people, organisations and places the sender named
 * @param warnings what was repaired or left out to read it
 * @param lists what an item may have several of
 * @param furtherDates the second and further dates of a field, to be tried when the first cannot be read
 */
public record RawItem(
        Format format,
        Map<Field, String> fields,
        @Nullable Body body,
        List<String> captions,
        List<String> signals,
        List<Assertion> assertions,
        List<Warning> warnings,
        Lists lists,
        Map<Field, List<String>> furtherDates) {
    public RawItem {
        fields = Map.copyOf(fields);
        captions = List.copyOf(captions);
        signals = List.copyOf(signals);
        assertions = List.copyOf(assertions);
        warnings = List.copyOf(warnings);
        Map<Field, List<String>> copies = new EnumMap<>(Field.class);
        furtherDates.forEach((field, values) -> copies.put(field, List.copyOf(values)));
        furtherDates = Collections.unmodifiableMap(copies);
    }

    /** Makes an item that has at most one value in each field. */
    public RawItem(
            Format format,
            Map<Field, String> fields,
            @Nullable Body body,
            List<String> captions,
            List<String> signals,
            List<Assertion> assertions,
            List<Warning> warnings) {
        this(format, fields, body, captions, signals, assertions, warnings, Lists.NONE, Map.of());
    }

    /** The same with other scalar fields. */
    public RawItem withFields(Map<Field, String> other) {
        return new RawItem(format, other, body, captions, signals, assertions, warnings, lists, furtherDates);
    }

    /** The same with other warnings. */
    public RawItem withWarnings(List<Warning> other) {
        return new RawItem(format, fields, body, captions, signals, assertions, other, lists, furtherDates);
    }

    public @Nullable String get(Field field) {
        return fields.get(field);
    }

    /** The values of a field, the first as {@link #get} gives it; empty when there is none. */
    public List<String> all(Field field) {
        String first = fields.get(field);
        if (first == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(furtherDates.getOrDefault(field, List.of()));
        return all;
    }

    /** Scalar fields, named as ninjs 3 has them where it has them. */
    public enum Field {
        URI,
        ALT_ID,
        VERSION,
        TYPE,
        PROFILE,
        GENRE,
        PROVIDER,
        SOURCE,
        LANGUAGE,
        VERSION_CREATED,
        FIRST_CREATED,
        CONTENT_CREATED,
        EMBARGOED,
        /** The time zone of {@link #EMBARGOED}, when the item has a field for it. */
        EMBARGO_ZONE,
        /** The publication status; an item with several has one in each line. */
        PUB_STATUS,
        URGENCY,
        HEADLINE,
        SLUGLINE,
        BYLINE,
        LOCATED,
        DATELINE,
        CREDIT,
        ED_NOTE,
        COPYRIGHT,
        USAGE_TERMS,
        DESCRIPTION,
        /** The desk or service an item belongs to, in the sender's code. */
        CATEGORY,
        /** How urgent it is in the sender's own scale, where that is not IPTC's of 1 to 9. */
        PRIORITY,
        /** When it is no longer to be used. */
        EXPIRES,
        /** Where the story stands on the web. */
        WEB_URL,
        /** The id or version that the item says it replaces. */
        REPLACES,
        /** The address of the feed or page that the item came in. Relative ids and links are resolved against it. */
        BASE;

        /** Its name in words. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What an item may have several of, as sent.
     *
     * @param altIds further ids, with what kind they are
     */
    public record Lists(List<String> keywords, List<AltId> altIds, List<Related> related, List<Media> media) {
        public static final Lists NONE = new Lists(List.of(), List.of(), List.of(), List.of());

        public Lists {
            keywords = List.copyOf(keywords);
            altIds = List.copyOf(altIds);
            related = List.copyOf(related);
            media = List.copyOf(media);
        }
    }

    /** A body as sent. */
    public record Body(String content, Markup markup) {}

    public enum Markup {
        PLAIN,
        HTML
    }
}
