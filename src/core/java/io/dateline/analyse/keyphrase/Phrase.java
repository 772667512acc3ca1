package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    /** A letter a word: {@code N}oun, {@code P}roper name, name of a {@code G}roup, {@code A}djective. */
    final String classes;

    private final boolean empty;
    /** The keys of all forms of an entity's name. */
    final Set<String> forms;

    final List<Span> mentions = new ArrayList<>(2);
    /** First tokens of the mentions; more room than there are mentions. */
    private int[] tokens = new int[2];

    String text = "";
    /** How many mentions are a whole noun phrase. */
    int whole;
    /** How many mentions end a noun phrase: its head is theirs. */
    int ending;
    /** How many mentions are all capitalised. */
    int capitalised;

    /** @param empty whether it can be no tag, whatever its features */
    Phrase(String key, String[] stems, @Nullable Entity entity, String classes, boolean empty) {
        this.key = key;
        this.stems = stems;
        this.entity = entity;
        this.classes = classes;
        this.empty = empty;
        forms = entity == null ? Set.of() : new HashSet<>();
    }

    void mention(Span span, int firstToken) {
        if (mentions.size() == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * tokens.length);
        }
        tokens[mentions.size()] = firstToken;
        mentions.add(span);
    }

    /** The first token of a mention. */
    int token(int mention) {
        return tokens[mention];
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
        return !empty && !(entity == null && text.length() > LONGEST_INITIALS && isShouted());
    }

    private boolean isShouted() {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLowerCase(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    Kind kind() {
        return entity != null ? Kind.NAME : stems.length == 1 ? Kind.WORD : Kind.WORDS;
    }

    /** Whether they say the same: one lies in the other word by word, or they name one entity. */
    boolean repeats(Phrase other) {
        boolean within = key.length() < other.key.length() ? other.key.contains(key) : key.contains(other.key);
        return within || !Collections.disjoint(forms, other.forms) || sharesMost(other);
    }

    /** Whether two phrases of which one is no name have more than half of the longer one's words in common. */
    private boolean sharesMost(Phrase other) {
        if (entity != null && other.entity != null) {
            return false;
        }
        int shared = 0;
        for (String stem : stems) {
            shared += other.hasStem(stem) ? 1 : 0;
        }
        return 2 * shared > Math.max(stems.length, other.stems.length);
    }

    private boolean hasStem(String stem) {
        for (String own : stems) {
            if (own.equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
