package io.dateline.validate.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets apart captions of pictures that were left in the body: paragraphs that begin like captions, end with a picture's
 * credit, or are unfinished sentences with a tag or in a table's cell. Removes the bars of cells.
 */
final class CaptionRemover implements Remover {
    /** Longest caption in UTF-16 units. */
    static final int MAX_LENGTH = 600;

    private static final List<String> BEGINNINGS = EditorialPhrases.list("caption");
    private static final List<String> CREDITS = EditorialPhrases.list("picture-credit");

    @Override
    public String kind() {
        return "caption";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        List<String> kept = new ArrayList<>(parts.paragraphs().size());
        List<String> captions = new ArrayList<>();
        for (String paragraph : parts.paragraphs()) {
            String bare = withoutCellEdges(paragraph);
            if (isCaption(paragraph, bare)) {
                captions.add(bare);
            } else if (!bare.isEmpty()) {
                kept.add(bare);
            }
        }
        return parts.withParagraphs(kept).withSetApart(parts.setApart().addCaptions(captions));
    }

    /**
     * @param written the paragraph as it stands
     * @param bare the same without edges of table cells
     */
    private static boolean isCaption(String written, String bare) {
        if (bare.isEmpty() || bare.length() > MAX_LENGTH) {
            return false;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        if (EditorialPhrases.starts(BEGINNINGS, lower)) {
            return true;
        }
        int tag = AgencyTag.startAtEndOf(bare);
        String before = tag < 0 ? bare : bare.substring(0, tag).strip();
        boolean unfinished = !Sentences.endsFinished(before);
        boolean inCell = bare.length() < written.length();
        return (unfinished && (inCell || tag > 0)) || endsWithPictureCredit(lower);
    }

    private static boolean endsWithPictureCredit(String lower) {
        int open = Math.max(lower.lastIndexOf('('), lower.lastIndexOf('['));
        char last = lower.charAt(lower.length() - 1);
        return open >= 0
                && (last == ')' || last == ']')
                && lower.length() - open <= AgencyTag.MAX_LENGTH
                && CREDITS.stream().anyMatch(lower.substring(open + 1)::contains);
    }

    /** Without the bars that stood between cells; empty when there was nothing else. */
    private static String withoutCellEdges(String paragraph) {
        int start = 0;
        int end = paragraph.length();
        while (start < end && isEdge(paragraph.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(paragraph.charAt(end - 1))) {
            end--;
        }
        return paragraph.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '|' || c == ' ';
    }
}
