package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.validate.lifecycle.StatusWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The publication status of an item, and what decided it.
 *
 * @param held null when it may
 */
record Verdict(PubStatus status, @Nullable Held held) {
    static final Verdict USABLE = new Verdict(PubStatus.USABLE, null);

    /** Characters kept of the words that decided; a desk's order stands in fewer. */
    static final int MAX_AS_SENT = 100;

    static Verdict withheld(Cause cause, @Nullable String asSent) {
        return new Verdict(PubStatus.WITHHELD, new Held(cause, excerpt(asSent)));
    }

    static Verdict canceled(Cause cause, @Nullable String asSent) {
        return new Verdict(PubStatus.CANCELED, new Held(cause, excerpt(asSent)));
    }

    static Verdict of(Meaning meaning, Cause cause, String asSent) {
        return switch (meaning) {
            case CANCELED -> canceled(cause, asSent);
            case WITHHELD -> withheld(cause, asSent);
            case USABLE, NONE -> USABLE;
        };
    }

    /**
     * The stricter verdict: killed, then held, then usable. Of two equal verdicts this one is kept, since it comes from
     * a more direct source.
     */
    Verdict stricter(Verdict other) {
        return other.status.compareTo(status) > 0 ? other : this;
    }

    private static @Nullable String excerpt(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String text = words.strip();
        if (text.length() <= MAX_AS_SENT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_AS_SENT - 1)) ? MAX_AS_SENT - 1 : MAX_AS_SENT;
        return text.substring(0, end);
    }
}
