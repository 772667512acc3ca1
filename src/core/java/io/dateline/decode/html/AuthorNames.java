package io.dateline.decode.html;

import io.dateline.words.CalendarName;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Names of authors without what pages write around them: "By", dates, addresses, the site. The words stand in
 * {@code /decode/page-authors.tsv}.
 */
final class AuthorNames {
    /** Authors named of one page; investigations have some dozen. */
    static final int MAX = 20;

    /** The longest name or list of names in one place, in characters. */
    static final int MAX_LENGTH = 150;

    private static final WordKinds WORDS = WordKinds.phrases("/decode/page-authors.tsv");
    private static final List<String> BEFORE = WORDS.list("before").stream()
            .sorted((one, other) -> other.length() - one.length())
            .toList();
    private static final Set<String> NOBODY = Set.copyOf(WORDS.list("nobody"));
    private static final Set<String> NO_NAMES = noNames();

    private AuthorNames() {}

    private static Set<String> noNames() {
        Set<String> words = new HashSet<>(WORDS.list("after"));
        CalendarName.ofAll().forEach(name -> words.addAll(name.words()));
        return Set.copyOf(words);
    }

    /** The names, a comma and a blank between them, none of them twice; null when there is none. */
    static @Nullable String joined(List<String> written, SiteNames site) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String one : written) {
            String name = name(one, site);
            if (name != null && names.size() < MAX) {
                names.putIfAbsent(Folded.of(name), name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names.values());
    }

    /** What is a name of it; null when nothing is. */
    static @Nullable String name(String written, SiteNames site) {
        if (written.length() > MAX_LENGTH * 2) {
            return null;
        }
        String text = firstPart(Parser.unescapeEntities(written, false).strip());
        if (isAddress(text)) {
            return null;
        }
        String name = withoutSite(withoutDate(withoutBefore(text)), site);
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() < 2
                        || name.length() > MAX_LENGTH
                        || name.codePoints().noneMatch(Character::isLetter)
                        || NOBODY.contains(lower)
                        || site.has(name)
                ? null
                : name;
    }

    private static String firstPart(String text) {
        String rest = text;
        while (!rest.isEmpty() && "|•· ".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return beforeMark(rest);
    }

    private static String beforeMark(String text) {
        int end = text.length();
        for (String mark : new String[] {"|", "•", "·", "\n\n"}) {
            int at = text.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end).strip();
    }

    /** A web or mail address, or an account of a network, is nobody's name. */
    private static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean oneWord = text.codePoints().noneMatch(Character::isWhitespace);
        return lower.contains("://")
                || lower.startsWith("www.")
                || lower.startsWith("//")
                || text.startsWith("@")
                || (oneWord && (lower.indexOf('@') > 0 || lower.contains(".com") || lower.indexOf('/') >= 0));
    }

    private static String withoutBefore(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String before : BEFORE) {
            if (lower.startsWith(before) && lower.length() == text.length()) {
                String rest = text.substring(before.length());
                if (rest.startsWith(":") || (!rest.isEmpty() && Character.isWhitespace(rest.charAt(0)))) {
                    return withoutBefore(rest.substring(1).strip());
                }
            }
        }
        return text;
    }

    /** The words before the first with a figure or an address in it, less those that only lead up to it. */
    private static String withoutDate(String text) {
        List<String> kept = new ArrayList<>();
        boolean cut = false;
        for (String word : text.split("\\s+", -1)) {
            if (word.chars().anyMatch(Character::isDigit) || word.indexOf('@') >= 0) {
                cut = true;
                break;
            }
            kept.add(word);
        }
        while (!kept.isEmpty() && (isMark(last(kept)) || (cut && NO_NAMES.contains(bare(last(kept)))))) {
            kept.remove(kept.size() - 1);
        }
        String name = String.join(" ", kept);
        int end = name.length();
        while (end > 0 && ",;:-–—/(".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    private static String withoutSite(String name, SiteNames site) {
        int comma = name.lastIndexOf(',');
        return comma > 0 && site.has(name.substring(comma + 1))
                ? name.substring(0, comma).strip()
                : name;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
