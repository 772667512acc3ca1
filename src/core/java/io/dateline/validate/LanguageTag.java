package io.dateline.validate;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import io.dateline.validate.copy.Characters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a declared language to a canonical BCP 47 tag: {@code en_us} gives {@code en-US}, {@code deu} gives {@code
 * de}.
 */
final class LanguageTag {
    /** Longest tag read, as RFC 5646 section 4.4.1 asks to support. */
    static final int MAX_LENGTH = 35;

    /** Tags that name no language. */
    private static final Set<String> NONE = Set.of("", "und", "mul", "zxx", "mis");

    private LanguageTag() {}

    /** The canonical tag; null when the text is no language tag, so that the language is detected. */
    static @Nullable String of(@Nullable String declared) {
        String tag = declared == null ? "" : Characters.line(declared).replace('_', '-');
        if (tag.isEmpty() || tag.length() > MAX_LENGTH) {
            return null;
        }
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
            String canonical = ULocale.createCanonical(locale).toLanguageTag();
            return NONE.contains(ULocale.createCanonical(locale).getLanguage()) ? null : canonical;
        } catch (IllformedLocaleException none) {
            return null;
        }
    }
}
