package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Cause;
import io.dateline.words.agency.Agency;
import io.dateline.words.agency.Agency.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the profile of an item's agency says of its priorities and of the phrases of its desk, which count beside those
 * that all desks use.
 */
public final class AgencyDesk {
    static final AgencyDesk UNKNOWN = new AgencyDesk(null, null);

    private final @Nullable Agency agency;
    private final @Nullable Agency convention;

    /**
     * @param agency that sent the item; null when none is named
     * @param convention the agency whose priorities all senders of the item's format use; null for none
     */
    public AgencyDesk(@Nullable Agency agency, @Nullable Agency convention) {
        this.agency = agency;
        this.convention = convention;
    }

    /** What a priority is in IPTC's urgency of 1 to 9; null when nobody says. */
    @Nullable
    Integer urgency(@Nullable String priority) {
        Integer own = agency == null ? null : agency.urgency(priority);
        return own != null || convention == null ? own : convention.urgency(priority);
    }

    /** The strictest that a text of the item which begins with a phrase of the desk orders. */
    Verdict verdict(List<@Nullable String> texts) {
        String kill = first(texts, Phrase.KILL);
        String hold = first(texts, Phrase.HOLD);
        return kill != null
                ? Verdict.canceled(Cause.ORDER, kill)
                : hold == null ? Verdict.USABLE : Verdict.withheld(Cause.ORDER, hold);
    }

    /** Whether one of the texts begins with what the desk calls a correction. */
    boolean corrects(List<@Nullable String> texts) {
        return first(texts, Phrase.CORRECTION) != null;
    }

    private @Nullable String first(List<@Nullable String> texts, Phrase kind) {
        List<String> phrases = agency == null ? List.of() : agency.phrases(kind);
        for (String text : texts) {
            if (text != null && !phrases.isEmpty() && phrases.stream().anyMatch(phrase -> begins(text, phrase))) {
                return text;
            }
        }
        return null;
    }

    /** Whether the text begins with the phrase as whole words, whatever the case and the accents. */
    private static boolean begins(String text, String phrase) {
        String folded = Fold.word(Fold.visible(text)).strip();
        String wanted = Fold.word(phrase);
        return folded.startsWith(wanted)
                && (folded.length() == wanted.length() || !Character.isLetterOrDigit(folded.charAt(wanted.length())));
    }
}
