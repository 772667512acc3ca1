package io.dateline.analyse.language;

import io.dateline.article.Language;
import io.dateline.article.Language.Origin;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Detects the language of a text; a plausible declared language is kept. A script that only one language uses decides.
 * Within Latin, Cyrillic, Arabic and Devanagari, the frequent words and rare letters at the beginning of the text
 * decide. It abstains when there are too few of them, or two languages score alike.
 */
public final class LanguageDetector {
    /** Fewest letters of a script that count. */
    private static final int FEWEST_LETTERS = 6;

    /** About two words that only one language has. */
    private static final double LEAST_EVIDENCE = 1.2;

    /** The best must be this much better than the next. */
    private static final double LEAST_LEAD = 1.15;

    /** A declared language is plausible when it has this share of the best one's evidence. */
    private static final double PLAUSIBLE = 0.45;

    /** Words of running text that overrule a declared language; fewer may be names, a headline, a list of ships. */
    private static final int OVERRULING_WORDS = 20;

    /** Evidence in each word of running text; copy in a language has twice as much, a list of names in another far less. */
    private static final double OVERRULING_SHARE = 0.15;

    /** Evidence on which a declared language that has no profile here is overruled. */
    private static final double OVERRULING = 12;

    private static final double DECLARED_CONFIDENCE = 0.99;
    private static final double UNTESTED_CONFIDENCE = 0.8;
    private static final double SCRIPT_CONFIDENCE = 0.97;

    private final Profiles profiles = Profiles.load();

    /**
     * @param text any text
     * @param declared BCP 47 tag the item declares, or null
     */
    public Language detect(String text, @Nullable String declared) {
        Sample sample = Sample.of(profiles, text);
        Language found = found(sample);
        if (declared == null || declared.isBlank() || primary(declared).equals("und")) {
            return found;
        }
        return plausible(primary(declared), sample, found) ? trusted(declared, found) : found;
    }

    private static Language trusted(String declared, Language found) {
        boolean agrees = same(primary(declared), found.tag());
        return new Language(declared.strip(), agrees ? DECLARED_CONFIDENCE : UNTESTED_CONFIDENCE, Origin.DECLARED);
    }

    private Language found(Sample sample) {
        UnicodeScript script = sample.script();
        if (script == null || sample.letters() < FEWEST_LETTERS) {
            return byWords(sample);
        }
        String owner = Scripts.language(script);
        return owner == null ? byWords(sample) : new Language(owner, SCRIPT_CONFIDENCE, Origin.DETECTED);
    }

    private Language byWords(Sample sample) {
        int best = sample.best();
        double score = sample.score(best);
        double second = sample.second();
        if (score < LEAST_EVIDENCE || score < second * LEAST_LEAD) {
            return Language.UNKNOWN;
        }
        double confidence = score / (score + second) * (1 - Math.exp(-score));
        return new Language(profiles.tag(best), confidence, Origin.DETECTED);
    }

    private boolean plausible(String declared, Sample sample, Language found) {
        UnicodeScript script = sample.script();
        if (script != null && sample.letters() >= FEWEST_LETTERS && !Scripts.compatible(script, declared)) {
            return false;
        }
        if (same(declared, found.tag()) || found.origin() == Origin.NONE) {
            return true;
        }
        boolean prose =
                sample.words() >= OVERRULING_WORDS && sample.score(sample.best()) >= sample.words() * OVERRULING_SHARE;
        if (!prose) {
            return true;
        }
        int profile = profiles.indexOf(declared.equals("no") ? "nb" : declared);
        double best = sample.score(sample.best());
        if (profile < 0) {
            return best < OVERRULING;
        }
        return sample.score(profile) >= best * PLAUSIBLE;
    }

    /** Whether two primary subtags name one language for our ends: {@code no} is {@code nb} or {@code nn}. */
    private static boolean same(String declared, String found) {
        return declared.equals(found)
                || (declared.equals("no") && (found.equals("nb") || found.equals("nn")))
                || (declared.equals("iw") && found.equals("he"))
                || (declared.equals("in") && found.equals("id"));
    }

    private static String primary(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = lower.indexOf('-');
        return dash < 0 ? lower : lower.substring(0, dash);
    }
}
