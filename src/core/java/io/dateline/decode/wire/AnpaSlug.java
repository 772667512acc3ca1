package io.dateline.decode.wire;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The slug of a story on an ANPA wire, {@code BC-US--Harbour-Fire, 1st Ld-Writethru,310}. Up to the comma it stays the same
 * for all that is sent of a story; what follows says which lead, take or order this is.
 *
 * @param story up to the first comma, {@code BC-US--Harbour-Fire}
 * @param parts what follows, without the count of words
 */
record AnpaSlug(String story, List<String> parts) {
    private static final Map<String, String> WORDS = WordFile.rows("/decode/wire-slug-parts.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** "BC-", "AM-": for which of the day's papers it is meant. */
    private static final int CYCLE = 3;

    AnpaSlug {
        parts = List.copyOf(parts);
    }

    /** Null when the line has no words. */
    static @Nullable AnpaSlug of(String line) {
        List<String> cells = new ArrayList<>(WordLine.entries(line));
        cells.removeIf(WireLines::areDigits);
        return cells.isEmpty() ? null : new AnpaSlug(cells.get(0), cells.subList(1, cells.size()));
    }

    String written() {
        return parts.isEmpty() ? story : story + ", " + String.join(", ", parts);
    }

    /** The words of the keyword: country and topic. */
    List<String> keywords() {
        boolean cycle = story.length() > CYCLE
                && story.charAt(CYCLE - 1) == '-'
                && WireLines.areLetters(story.substring(0, CYCLE - 1));
        return List.of((cycle ? story.substring(CYCLE) : story).split("-", -1));
    }

    /** Whether the item stands in the place of the one sent before under the same keyword, or takes it back. */
    boolean replaces() {
        return has("replaces") || isNotice();
    }

    /** Whether the item takes the earlier one back, so that its copy is words to editors. */
    boolean isNotice() {
        return has("order");
    }

    /** The part that says from when the story may be used; null when there is none. */
    @Nullable
    String release() {
        return parts.stream().filter(part -> says(part, "release")).findFirst().orElse(null);
    }

    private boolean has(String what) {
        return parts.stream().anyMatch(part -> says(part, what));
    }

    private static boolean says(String part, String what) {
        for (String word : part.toLowerCase(Locale.ROOT).split(" ", -1)) {
            int end = word.length();
            while (end > 0 && !WireLines.isLetter(word.charAt(end - 1))) {
                end--;
            }
            if (what.equals(WORDS.get(word.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }
}
