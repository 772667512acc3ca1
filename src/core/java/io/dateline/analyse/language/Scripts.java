package io.dateline.analyse.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Languages that have a script to themselves, as far as wires go. */
final class Scripts {
    private static final Set<String> OWNERS = Arrays.stream(UnicodeScript.values())
            .map(Scripts::language)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());

    private Scripts() {}

    /** The tag, or null when several languages write in the script. */
    static @Nullable String language(UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> "zh";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case SINHALA -> "si";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case ETHIOPIC -> "am";
            default -> null;
        };
    }

    /** Whether a text in the script could be in the language, as far as {@link #language} knows. */
    static boolean compatible(UnicodeScript script, String primary) {
        String owner = language(script);
        if (owner == null) {
            return !OWNERS.contains(primary);
        }
        if (owner.equals(primary)) {
            return true;
        }
        return switch (script) {
            case HAN -> primary.equals("ja") || primary.equals("yue") || primary.equals("ko");
            case HEBREW -> primary.equals("yi");
            case ETHIOPIC -> primary.equals("ti");
            case BENGALI -> primary.equals("as");
            default -> false;
        };
    }
}
