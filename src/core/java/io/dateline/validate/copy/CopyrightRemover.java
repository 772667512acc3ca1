package io.dateline.validate.copy;

import java.util.List;

/** Sets apart a copyright line that is the last paragraph. */
final class CopyrightRemover implements Remover {
    private static final List<String> BEGINNINGS = EditorialPhrases.list("copyright");

    @Override
    public String kind() {
        return "copyright line";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        String last = parts.last();
        return isCopyright(last)
                ? parts.withoutLast().withSetApart(parts.setApart().withCopyrightIfNone(last))
                : parts;
    }

    private static boolean isCopyright(String paragraph) {
        String lower = EditorialPhrases.lower(paragraph);
        return lower.length() <= EditorialPhrases.MAX_LINE
                && EditorialPhrases.starts(
                        BEGINNINGS, paragraph.startsWith("(c)") ? "(c)" + lower.substring(2) : lower);
    }
}
