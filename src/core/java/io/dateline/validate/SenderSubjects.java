package io.dateline.validate;

import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sender's subjects, and for each of the IPTC's older Subject Codes the Media Topic it became. The seventeen topics at
 * the top kept their numbers: {@code subj:09003000} lies below {@code medtop:09000000}.
 *
 * @see <a href="https://iptc.org/standards/media-topics/">IPTC Media Topics</a>
 */
final class SenderSubjects {
    private static final String OLDER = "subj:";
    private static final String MEDIA_TOPIC = "medtop:";
    private static final int DIGITS = 8;

    /** Digits of a code that stand for the topic at the top. */
    private static final int TOP_DIGITS = 2;

    private static final Map<String, String> NAMES = names();

    private SenderSubjects() {}

    static List<Assertion> of(List<Assertion> sent) {
        Set<Assertion> all = new LinkedHashSet<>(sent);
        for (Assertion assertion : sent) {
            String code = assertion.kind() == Kind.SUBJECT ? mediaTopic(assertion.code()) : null;
            if (code != null) {
                all.add(new Assertion(Kind.SUBJECT, NAMES.getOrDefault(code, code), MEDIA_TOPIC + code));
            }
        }
        return new ArrayList<>(all);
    }

    /** The code of the topic at the top; null when it is none of the older codes. */
    private static @Nullable String mediaTopic(@Nullable String code) {
        if (code == null || !code.startsWith(OLDER) || code.length() != OLDER.length() + DIGITS) {
            return null;
        }
        String top = code.substring(OLDER.length(), OLDER.length() + TOP_DIGITS) + "0".repeat(DIGITS - TOP_DIGITS);
        return NAMES.containsKey(top) ? top : null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        WordFile.rows("/topics/names.tsv", 3).forEach(row -> names.put(row.get(0), row.get(1)));
        return Map.copyOf(names);
    }
}
