package io.dateline.validate.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids and names of an item, so that an order that names it is known to be about this item. */
final class OwnNames {
    static final OwnNames NONE = new OwnNames(List.of(), List.of());

    private final Set<String> ids = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();

    /**
     * @param ids uri, further ids, slug; null where there is none
     * @param texts headline and slug; null where there is none
     */
    OwnNames(List<@Nullable String> ids, List<@Nullable String> texts) {
        for (String id : ids) {
            if (id != null) {
                String folded = Fold.word(Fold.visible(id));
                this.ids.add(folded);
                this.ids.addAll(parts(folded));
            }
        }
        for (String text : texts) {
            if (text != null) {
                Clauses.of(Fold.visible(text))
                        .forEach(clause -> clause.tokens().forEach(token -> words.addAll(parts(token.word()))));
            }
        }
    }

    /** With the names of the agency that sent it, which may stand before the number of another of its items. */
    OwnNames from(List<@Nullable String> names) {
        for (String name : names) {
            if (name != null) {
                agencies.add(Fold.word(Fold.visible(name)));
            }
        }
        return this;
    }

    boolean isAgency(Token token) {
        return agencies.contains(token.word());
    }

    /** Whether a number, id or slug is the item's own. */
    boolean isOwn(Token name) {
        if (ids.contains(name.word())) {
            return true;
        }
        List<String> parts = parts(name.word());
        parts.removeAll(OrderGrammar.SLUG_PARTS);
        return parts.size() > 1 && words.containsAll(parts);
    }

    /** Whether the headline or the slug has the word. */
    boolean has(String word) {
        return words.contains(word);
    }

    private static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                part.append(c);
            } else if (part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }
}
