package io.dateline.decode.html;

import io.dateline.words.WordKinds;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * What an element's class and id say it is, by the words in {@code /decode/page-parts.tsv}.
 *
 * @param words each word of each name, and each name whole, in small letters and without hyphens; the whole ones also with
 *     an equals sign before them
 */
record ElementNames(Set<String> words) {
    /** UTF-16 units of class and id that are looked at: generated class lists are longer and say nothing more. */
    static final int MAX_LENGTH = 300;

    /** Elements that have a class or an id. */
    static final Evaluator NAMED = Query.attributes("[class], [id]");

    private static final WordKinds WORDS = WordKinds.words("/decode/page-parts.tsv");
    private static final Map<Role, Set<String>> BY_ROLE = byRole();
    private static final List<String> STORY = List.copyOf(BY_ROLE.getOrDefault(Role.STORY, Set.of()));

    /** Kinds of parts of a page. */
    enum Role {
        STORY,
        THREAD,
        BOX,
        CREDIT,
        DATED
    }

    private static Map<Role, Set<String>> byRole() {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            words.put(role, WORDS.set(role.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    static ElementNames of(Element element) {
        String written = element.className() + " " + element.id();
        Set<String> words = new HashSet<>();
        String names = written.substring(0, Math.min(written.length(), MAX_LENGTH));
        StringBuilder word = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        char before = ' ';
        for (int i = 0; i <= names.length(); i++) {
            char c = i == names.length() ? ' ' : names.charAt(i);
            if (!Character.isLetterOrDigit(c) || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
                add(word, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
                whole.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c)) {
                if (!whole.isEmpty()) {
                    words.add("=" + whole);
                }
                add(whole, words);
            }
            before = c;
        }
        return new ElementNames(words);
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    boolean has(Role role) {
        if (role == Role.STORY) {
            return words.stream().anyMatch(ElementNames::endsAsStory);
        }
        Set<String> known = BY_ROLE.getOrDefault(role, Set.of());
        return words.stream().anyMatch(known::contains);
    }

    /** Whether a whole name says so, not only a word of it. */
    boolean isWholly(Role role) {
        return BY_ROLE.getOrDefault(role, Set.of()).stream().anyMatch(name -> words.contains("=" + name));
    }

    private static boolean endsAsStory(String name) {
        return STORY.stream().anyMatch(name::endsWith);
    }

    /** Whether an element stands in what is no part of the story: comments, boxes, the page's foot. */
    static boolean isBeside(Element element) {
        for (Element above = element; above != null; above = above.parent()) {
            String name = above.normalName();
            if (name.equals("aside") || name.equals("nav")) {
                return true;
            }
            if (name.equals("article") || name.equals("main") || name.equals("body")) {
                return false;
            }
            ElementNames names = of(above);
            if (name.equals("footer") || names.has(Role.THREAD) || names.has(Role.BOX)) {
                return true;
            }
        }
        return false;
    }
}
