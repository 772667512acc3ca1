package io.dateline.evaluate.desk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names or two tags mean the same, as the reference scorer has it. */
final class Names {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> TITLES = Set.of(
            "mr mrs ms miss dr sir lord lady prof professor president prime minister senator sen rep gov governor mayor chief judge justice king queen prince princess pope general gen col captain capt secretary chairman director former"
                    .split(" "));

    private static final Map<String, String> SHORT = Map.of("st", "street");

    /** The share of a tag's words that the tag inside it must have. */
    private static final double LEAST_SHARE = 0.6;

    private Names() {}

    /** The words without articles. */
    static List<String> bare(String text) {
        return Words.of(text).stream().filter(word -> !ARTICLES.contains(word)).toList();
    }

    /** A folded last word with no other first name, one inside the other, or the initials. */
    static boolean same(String a, String b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (stems(first).equals(stems(second))) {
            return true;
        }
        List<String> one = untitled(first);
        List<String> other = untitled(second);
        return inside(one, other)
                || inside(other, one)
                || abbreviates(a, one, b)
                || abbreviates(b, other, a)
                || compatible(one, other);
    }

    private static List<String> words(String text) {
        return bare(text).stream()
                .filter(word -> !word.equals("s"))
                .map(word -> SHORT.getOrDefault(word, word))
                .toList();
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(Words::stem).toList();
    }

    private static List<String> untitled(List<String> words) {
        List<String> kept =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static boolean inside(List<String> small, List<String> big) {
        return !small.isEmpty() && Collections.indexOfSubList(big, small) >= 0;
    }

    private static boolean abbreviates(String text, List<String> words, String name) {
        String capitals = text.chars()
                .filter(Character::isUpperCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        return words.size() == 1 && capitals.length() > 1 && capitals.equals(initials(name));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            boolean first = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            if (first && Character.isUpperCase(name.charAt(at))) {
                initials.append(Character.toLowerCase(name.charAt(at)));
            }
        }
        return initials.toString();
    }

    private static boolean compatible(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2 || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
            return false;
        }
        String one = a.get(0);
        String other = b.get(0);
        boolean initial = Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
        return initial || one.startsWith(other) || other.startsWith(one);
    }

    /** The same words but for plurals, or one inside the other with most of its words. */
    static boolean sameTag(String a, String b) {
        List<String> one = stems(bare(a));
        List<String> other = stems(bare(b));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        List<String> small = one.size() <= other.size() ? one : other;
        List<String> big = small == one ? other : one;
        return inside(small, big) && small.size() >= LEAST_SHARE * big.size();
    }
}
