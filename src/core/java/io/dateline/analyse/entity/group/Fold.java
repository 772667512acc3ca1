package io.dateline.analyse.entity.group;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises spelling for comparing names: removes differences of case, accents and dots. */
public final class Fold {
    private static final String ODD = "\u00df\u00e6\u00f0\u00f8\u00fe\u0111\u0131\u0142\u0153\u2019\u2018\u2010\u2011";
    private static final String[] PLAIN = {"ss", "ae", "d", "o", "th", "d", "i", "l", "oe", "'", "'", "-", "-"};

    private Fold() {}

    /** Lower case, no accents, no full stops: "U.S." gives "us", "Erdoğan" gives "erdogan". */
    public static String word(String word) {
        boolean plain = true;
        boolean done = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 128;
            done &= c != '.' && !(c >= 'A' && c <= 'Z');
        }
        if (plain && done) {
            return word;
        }
        return plain ? ascii(word) : accented(word);
    }

    /** Each word of a name folded, single blanks between them. */
    public static String name(String name) {
        return Name.of(name).key();
    }

    private static String ascii(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '.') {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return folded.toString();
    }

    private static String accented(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int odd = c < 128 ? -1 : ODD.indexOf(c);
            if (odd >= 0) {
                folded.append(PLAIN[odd]);
            } else if (c != '.' && (c < '\u0300' || c > '\u036f')) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
