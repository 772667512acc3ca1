package io.dateline.validate;

import io.dateline.validate.DeskNote.Order;
import java.util.List;
import java.util.Locale;

/**
 * A kill or hold that stands in the headline itself. Only the desks' fixed forms count, in capitals before a headline
 * that is not all in capitals: {@code KILL-Minister resigns}, {@code MANDATORY KILL: Minister resigns}. So neither "Storm
 * kills 12" nor "KILL-JOYS BEWARE" nor "Kill Bill returns" cancels anything.
 */
final class HeadlineOrder {
    private static final List<String> KILLS = List.of("KILL", "STORY KILLED", "STORY WITHDRAWN");
    private static final List<String> HOLDS = List.of("HOLD", "WITHHOLD", "WITHHELD");

    /** Forms no headline would have otherwise, whatever follows them. */
    private static final List<String> SURE_KILLS = List.of(
            "MANDATORY KILL",
            "KILL ADVISORY",
            "KILL NOTICE",
            "KILL BULLETIN",
            "BULLETIN KILL",
            "PLEASE KILL",
            "EDITORS: PLEASE KILL",
            "EDITORS: KILL",
            "STORY KILL",
            "MANDATORY WITHDRAWAL");

    private static final List<String> SURE_HOLDS =
            List.of("MANDATORY HOLD", "HOLD FOR RELEASE", "EDITORS: PLEASE HOLD");

    private HeadlineOrder() {}

    static Order of(String headline) {
        if (starts(headline, SURE_KILLS) || marks(headline, KILLS)) {
            return Order.KILL;
        }
        return starts(headline, SURE_HOLDS) || marks(headline, HOLDS) ? Order.HOLD : Order.NONE;
    }

    private static boolean starts(String headline, List<String> forms) {
        return forms.stream()
                .anyMatch(form -> headline.startsWith(form)
                        && (headline.length() == form.length()
                                || !Character.isLetterOrDigit(headline.charAt(form.length()))));
    }

    private static boolean marks(String headline, List<String> marks) {
        for (String mark : marks) {
            int end = mark.length();
            if (headline.equals(mark) || (headline.startsWith(mark) && isMark(headline, end))) {
                return true;
            }
        }
        return false;
    }

    /** A hyphen, dash or colon, and then words that begin in capitals but are not all capitals. */
    private static boolean isMark(String headline, int end) {
        String rest = headline.substring(end).stripLeading();
        if (rest.length() < 2 || "-:–—".indexOf(rest.charAt(0)) < 0) {
            return false;
        }
        String words = rest.substring(1).strip();
        return !words.isEmpty()
                && !Character.isLowerCase(words.codePointAt(0))
                && !words.equals(words.toUpperCase(Locale.ROOT));
    }
}
