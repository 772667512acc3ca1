package io.dateline.validate.copy;

import java.util.List;
import java.util.Locale;

/** Removes an end mark that is the last paragraph: {@code ###}, {@code -30-}, {@code (END)}, a row of dashes. */
final class EndMarkRemover implements Remover {
    private static final List<String> MARKS = EditorialPhrases.list("end-mark");
    private static final String RULE = "_-=*#";

    @Override
    public String kind() {
        return "end mark";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        return isEndMark(parts.last()) ? parts.withoutLast() : parts;
    }

    private static boolean isEndMark(String paragraph) {
        String bare = paragraph.strip().toLowerCase(Locale.ROOT);
        return !bare.isEmpty() && (MARKS.contains(bare) || bare.chars().allMatch(c -> RULE.indexOf(c) >= 0));
    }
}
