package io.dateline.view.window;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Why an article's text is not shown.
 *
 * @param because one word: killed, held or embargoed
 * @param reason the event's {@code lifecycle.reason}, or {@link #BY_STORY}
 * @param note the desk's words, without what they quote: kills quote the headline they withdraw
 * @param until the end of the embargo, ISO 8601
 * @param timed whether the event has its text and only the clock keeps it back
 */
public record Closing(
        String because,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String until,
        boolean timed) {
    public static final String KILLED = "killed";
    public static final String HELD = "held";
    public static final String EMBARGOED = "embargoed";

    /** The reason of what the story application closes, by {@code news.latest}. */
    public static final String BY_STORY = "story";

    /** Enough for a desk's note; a longer one is cut. */
    private static final int NOTE_LENGTH = 400;

    public static Closing of(
            String because, @Nullable String reason, @Nullable String note, @Nullable String until, boolean timed) {
        return new Closing(because, reason, note == null ? null : withoutQuoted(note), until, timed);
    }

    /** Whether not the article's own events say so. */
    @JsonIgnore
    boolean isByStory() {
        return BY_STORY.equals(reason);
    }

    /** The note with an ellipsis for each passage in quotation marks; cut at an unclosed one. */
    static String withoutQuoted(String note) {
        StringBuilder kept = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < note.length() && kept.length() < NOTE_LENGTH; i++) {
            char c = note.charAt(i);
            if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb' || c == '\u201e') {
                inside = !inside;
                kept.append(inside ? "\u2026" : "");
            } else if (!inside) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
