package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A noun phrase, or an entity by its full name, that might be a tag: all its mentions are one. */
final class Phrase {
    private static final int LONGEST_INITIALS = 5;

    /** What a phrase is: each kind has weights of its own. */
    enum Kind {
        NAME,
        WORD,
        WORDS;

        @SuppressWarnings("EnumOrdinal")
        int code() {
            return ordinal();
        }
    }

    /** Stems, each between blanks, so that one key lies in another only word by word. */
    final String key;

    final String[] stems;
    final @Nullable Entity entity;
    /** A letter a word: {@code N}oun, {@code P}roper name, {@code A}djective. */
    final String classes;

    private final boolean empty;
    /** The keys of all forms of an entity's name. */
    final Set<String> forms = new HashSet<>(2);

    final List<Span> mentions = new ArrayList<>(2);
    /** First tokens of the mentions. */
    final List<Integer> tokens = new ArrayList<>(2);

    String text = "";
    /** How many mentions are a whole noun phrase. */
    int whole;
    /** How many mentions are all capitalised. */
    int capitalised;

    /** @param empty whether it can be no tag, whatever its features */
    Phrase(String key, String[] stems, @Nullable Entity entity, String classes, boolean empty) {
        this.key = key;
        this.stems = stems;
        this.entity = entity;
        this.classes = classes;
        this.empty = empty;
    }

    int count() {
        return mentions.size();
    }

    List<Span> inOrder() {
        return mentions.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** Whether it may be a tag: not empty, and no words of a headline in capitals. */
    boolean isTag() {
        boolean shouted = entity == null
                && text.length() > LONGEST_INITIALS
                && text.codePoints().noneMatch(Character::isLowerCase);
        return !empty && !shouted;
    }

    Kind kind() {
        return entity != null ? Kind.NAME : stems.length == 1 ? Kind.WORD : Kind.WORDS;
    }

    /** Whether they say the same: one lies in the other word by word, or they name one entity. */
    boolean repeats(Phrase other) {
        boolean within = key.length() < other.key.length() ? other.key.contains(key) : key.contains(other.key);
        return within || forms.stream().anyMatch(other.forms::contains) || sharesMost(other);
    }

    /** Whether two phrases of which one is no name have more than half of the longer one's words in common. */
    private boolean sharesMost(Phrase other) {
        if (entity != null && other.entity != null) {
            return false;
        }
        int shared = 0;
        for (String stem : stems) {
            shared += other.key.contains(" " + stem + " ") ? 1 : 0;
        }
        return 2 * shared > Math.max(stems.length, other.stems.length);
    }
}
