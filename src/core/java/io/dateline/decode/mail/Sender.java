package io.dateline.decode.mail;

import io.dateline.words.WordKinds;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail is from.
 *
 * @param person the name where it is a person's; null when it is a desk's, or there is none
 * @param host of the address; null when there is none
 */
record Sender(@Nullable String person, @Nullable String host) {
    private static final Set<String> DESKS =
            WordKinds.words("/decode/mail-words.tsv").set("desk");

    /** A person is named by a first and a family name, and perhaps two more. */
    private static final int MAX_NAMES = 4;

    /**
     * @param from the value of the header, encoded words read; the first address counts
     */
    static Sender of(@Nullable String from) {
        String text = from == null ? "" : from;
        int open = text.indexOf('<');
        int close = open < 0 ? -1 : text.indexOf('>', open);
        String address = close < 0 ? text : text.substring(open + 1, close);
        String name = close < 0
                ? comment(text)
                : MailValue.unquoted(text.substring(0, open).strip());
        return new Sender(isPerson(name) ? name.strip() : null, host(address));
    }

    /** The name in {@code desk@example.org (Ada Brook)}. */
    private static String comment(String text) {
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        return close < 0 ? "" : text.substring(open + 1, close);
    }

    private static @Nullable String host(String address) {
        int at = address.indexOf('@');
        int end = at + 1;
        while (at >= 0 && end < address.length() && isHost(address.charAt(end))) {
            end++;
        }
        return at < 0 || end == at + 1 ? null : address.substring(at + 1, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isPerson(String name) {
        String[] words = name.strip().split(" +", MAX_NAMES + 1);
        if (words.length < 2 || words.length > MAX_NAMES) {
            return false;
        }
        for (String word : words) {
            boolean known = DESKS.contains(word.toLowerCase(Locale.ROOT));
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || (word.length() <= 3 && !known);
            if (known || !capital || word.chars().anyMatch(Character::isDigit) || word.indexOf('@') >= 0) {
                return false;
            }
        }
        return true;
    }
}
