package io.dateline.validate.lifecycle;

import java.util.List;

/**
 * Recognises notes to editors at the beginning of a story. A note in brackets begins with one of the usual phrases,
 * {@code (Corrects spelling in paragraph 3)}, or gives an order. A note without brackets is an order in capitals,
 * {@code KILL KILL KILL}, or an embargo with its time.
 */
public final class EditorialNote {
    /** Longest note; what is longer is copy that merely begins like one. */
    static final int MAX_LENGTH = 500;

    private EditorialNote() {}

    public static boolean is(String paragraph) {
        String text = paragraph.strip();
        if (text.length() > MAX_LENGTH || text.isEmpty()) {
            return false;
        }
        String inside = inside(text);
        List<Clause> clauses = Clauses.of(Fold.visible(inside));
        if (clauses.isEmpty()) {
            return false;
        }
        boolean bracketed = inside.length() < text.length();
        NoteBeginnings.Beginning beginning = NoteBeginnings.of(clauses.get(0));
        if (bracketed && beginning != null && beginning.inBrackets()) {
            return true;
        }
        MarkWords words = MarkWords.of(Fold.visible(inside));
        return words.isOnlyOrders()
                && (bracketed || words.isSure() || HeadlineMark.isCapitals(inside))
                && !DeskNote.orders(inside, OwnNames.NONE).isEmpty();
    }

    private static String inside(String text) {
        boolean bracketed = text.length() > 2
                && ((text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]")));
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
