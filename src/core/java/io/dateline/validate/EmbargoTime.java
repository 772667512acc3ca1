package io.dateline.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The time an embargo note names: a date and time somewhere in the words that follow "embargoed until". */
final class EmbargoTime {
    /** Words looked at: a date with a weekday, a year, a time and a zone has up to eight. */
    static final int MAX_WORDS = 12;

    private EmbargoTime() {}

    /** The longest run of words from the beginning that is a date with a time; null when there is none. */
    static @Nullable Instant in(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : words.split(" ", MAX_WORDS + 1)) {
            String bare = word.replace("(", "").replace(")", "").replace(",", "");
            if (!bare.isEmpty() && !bare.equalsIgnoreCase("on") && !bare.equalsIgnoreCase("at") && !bare.equals(":")) {
                parts.add(bare.endsWith(".") && bare.length() > 1 ? bare.substring(0, bare.length() - 1) : bare);
            }
        }
        for (int end = Math.min(parts.size(), MAX_WORDS); end > 0; end--) {
            Instant instant = Dates.parse(String.join(" ", clock(parts.subList(0, end))));
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }

    /** {@code 1800 GMT} becomes {@code 18:00 GMT}, so that it is not taken for a year, and {@code 6 pm} {@code 6:00 pm}. */
    private static List<String> clock(List<String> parts) {
        List<String> words = new ArrayList<>(parts);
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            boolean zoneFollows = Dates.zone(words.get(i + 1)) != null;
            if (zoneFollows && word.length() == 4 && Dates.isDigits(word, 0, 4)) {
                words.set(i, word.substring(0, 2) + ":" + word.substring(2));
            } else if (word.length() <= 2 && Dates.isDigits(word, 0, word.length()) && isHalfOfDay(words.get(i + 1))) {
                words.set(i, word + ":00");
            }
        }
        return words;
    }

    private static boolean isHalfOfDay(String word) {
        String bare = word.replace(".", "").toLowerCase(Locale.ROOT);
        return bare.equals("am") || bare.equals("pm");
    }
}
