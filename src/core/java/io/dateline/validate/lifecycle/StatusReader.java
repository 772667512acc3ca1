package io.dateline.validate.lifecycle;

import io.dateline.article.Format;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.validate.lifecycle.StatusWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item's own statuses. The list of words is closed: what is not in it holds the item back. Only a word that
 * holds or kills may have detail after it or an unknown prefix. Of several statuses the strictest counts.
 */
final class StatusReader {
    private StatusReader() {}

    /**
     * @param written one status a line; null when the item has none
     */
    static Verdict read(@Nullable String written, Format format) {
        Verdict verdict = Verdict.USABLE;
        if (written != null) {
            for (String status : written.split("\n", -1)) {
                verdict = verdict.stricter(one(status, format));
            }
        }
        return verdict;
    }

    private static Verdict one(String written, Format format) {
        if (Fold.visible(written).isBlank()) {
            return Verdict.USABLE;
        }
        String words = StatusWords.fold(written);
        Meaning meaning = meaning(words, format);
        return meaning == null
                ? Verdict.withheld(Cause.UNKNOWN_STATUS, written)
                : Verdict.of(meaning, Cause.STATUS, written);
    }

    private static @Nullable Meaning meaning(String words, Format format) {
        Meaning exact = StatusWords.of(words, format);
        if (exact != null) {
            return exact;
        }
        int cut = lastMark(words);
        Meaning last = StatusWords.of(words.substring(cut + 1), format);
        if (last != null && last != Meaning.NONE && (isStrict(last) || isVocabulary(words.substring(0, cut), format))) {
            return last;
        }
        return beginning(words, format);
    }

    /** What "canceled by editor" begins with, if that holds or kills. */
    private static @Nullable Meaning beginning(String words, Format format) {
        int start = words.startsWith("stat:") ? "stat:".length() : 0;
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        Meaning first = StatusWords.of(words.substring(start, end), format);
        return first != null && isStrict(first) ? first : null;
    }

    private static boolean isStrict(Meaning meaning) {
        return meaning == Meaning.WITHHELD || meaning == Meaning.CANCELED;
    }

    private static int lastMark(String words) {
        return Math.max(words.lastIndexOf(':'), Math.max(words.lastIndexOf('/'), words.lastIndexOf('#')));
    }

    /** An address of a list of statuses, or one word such as {@code stat} that is neither a status nor a "not". */
    private static boolean isVocabulary(String prefix, Format format) {
        if (prefix.startsWith("http") || prefix.startsWith("urn:")) {
            return prefix.contains("status");
        }
        return !prefix.isEmpty()
                && prefix.chars().allMatch(Character::isLetterOrDigit)
                && !DeskWords.kinds(prefix).contains(WordKind.NOT)
                && !OrderGrammar.REVERSING_PREFIXES.contains(prefix)
                && StatusWords.of(prefix, format) == null;
    }
}
