package io.dateline.decode.html;

import java.text.Normalizer;
import java.util.Locale;

/** Words reduced to what names of sites, titles and addresses have in common: small letters and digits, no accents. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
