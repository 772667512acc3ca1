package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.words.WordKinds;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Guesses "he" or "she" from a form of address before a mention, or from the given name ({@code /words/personal-names.tsv}). */
final class Genders {
    private static final Map<String, Character> TITLES = titles();

    private final Map<String, Character> names;

    private Genders(Map<String, Character> names) {
        this.names = names;
    }

    private static Map<String, Character> titles() {
        WordKinds kinds = WordKinds.words("/words/en/titles.tsv");
        Map<String, Character> titles = new HashMap<>();
        kinds.list("speaker-m").forEach(title -> titles.put(title, 'm'));
        kinds.list("speaker-f").forEach(title -> titles.put(title, 'f'));
        return Map.copyOf(titles);
    }

    static Genders load() {
        WordKinds kinds = WordKinds.words("/words/personal-names.tsv");
        Map<String, Character> names = new HashMap<>();
        kinds.set("m", "speaker-m").forEach(name -> names.put(name, 'm'));
        kinds.set("f", "speaker-f").forEach(name -> names.put(name, 'f'));
        return new Genders(names);
    }

    /** 'm', 'f' or '?'. */
    char of(Entity entity, String text) {
        for (Mention mention : entity.mentions()) {
            Character title = TITLES.get(wordBefore(text, mention.span().start()));
            if (title != null) {
                return title;
            }
        }
        String first = firstWord(entity.name());
        Character title = TITLES.get(first.toLowerCase(Locale.ROOT));
        return title != null ? title : names.getOrDefault(first, '?');
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '.') {
            end++;
        }
        return name.substring(0, end);
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 16 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
