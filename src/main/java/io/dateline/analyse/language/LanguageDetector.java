package io.dateline.analyse.language;

import io.dateline.article.Language;
import org.jspecify.annotations.Nullable;

/** Works out the language of a text, trusting a plausible declaration. */
public final class LanguageDetector {
    /**
     * @param text any text
     * @param declared BCP 47 tag the item declares, or null
     */
    public Language detect(String text, @Nullable String declared) {
        return declared == null ? Language.UNKNOWN : new Language(declared, 0.5, Language.Origin.DECLARED);
    }
}
