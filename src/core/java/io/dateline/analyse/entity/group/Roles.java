package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads the office beside a person's name, before it or behind it. Looks at a bounded number of words on either side. */
final class Roles {
    private static final String RESPECTIVELY = "respectively";

    private final RoleBefore before;
    private final RoleAfter after;

    Roles(Titles titles) {
        RoleWords words = new RoleWords(titles);
        before = new RoleBefore(words);
        after = new RoleAfter(words);
    }

    /**
     * The office beside {@code name}, whose titles are no part of it; null when there is none.
     *
     * @param previous the name before it; null when there is none
     * @param next the name behind it; null when there is none
     */
    @Nullable
    String of(RoleWindow window, Span name, @Nullable Span previous, @Nullable Span next) {
        String paired = paired(window, name, previous, next);
        if (paired != null) {
            return paired;
        }
        String role = before.read(window, name.start());
        if (role == null) {
            role = after.read(window, name.end());
        }
        return role == null ? before.beforeComma(window, name) : role;
    }

    /** "The chairman and the treasurer of Acme, Ann Example and Bo Muster, respectively". */
    private @Nullable String paired(RoleWindow window, Span name, @Nullable Span previous, @Nullable Span next) {
        if (next != null && areJoined(window, name, next) && isRespective(window, next)) {
            return office(window, name, 0);
        }
        if (previous != null && areJoined(window, previous, name) && isRespective(window, name)) {
            return office(window, previous, 1);
        }
        return null;
    }

    private static boolean areJoined(RoleWindow window, Span one, Span other) {
        return window.words().text().startsWith(" and ", one.end()) && other.start() == one.end() + 5;
    }

    private static boolean isRespective(RoleWindow window, Span last) {
        int at = window.words()
                                .text()
                                .charAt(Math.min(
                                        last.end(), window.words().text().length() - 1))
                        == ','
                ? last.end() + 1
                : last.end();
        return window.words().text().startsWith(RESPECTIVELY, window.words().skipBlanks(at));
    }

    /** One of the two offices before the comma before the first name: the second ends there, the first at its "and". */
    private @Nullable String office(RoleWindow window, Span first, int which) {
        Words words = window.words();
        int comma = words.skipBlanksBack(first.start()) - 1;
        if (comma <= words.from() || words.text().charAt(comma) != ',') {
            return null;
        }
        String second = before.phraseBefore(window, comma, true);
        if (which == 1 || second == null) {
            return second;
        }
        int and = words.text().lastIndexOf(" and ", comma);
        return and <= words.from() ? null : before.phraseBefore(window, and, true);
    }
}
