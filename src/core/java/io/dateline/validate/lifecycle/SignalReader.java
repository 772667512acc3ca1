package io.dateline.validate.lifecycle;

import io.dateline.article.Format;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import io.dateline.validate.lifecycle.StatusWords.Meaning;
import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item's signals. The IPTC's own list of signals is closed: one of its schemes that is not in
 * {@code signals.tsv} holds the item back. Signals also carry editors' words and agencies' codes of every kind; these count
 * only where they are a status that holds or kills.
 */
final class SignalReader {
    private static final Map<String, String> MEANINGS = load();

    private SignalReader() {}

    static Verdict read(List<String> signals, Format format) {
        Verdict verdict = Verdict.USABLE;
        for (String signal : signals) {
            verdict = verdict.stricter(one(signal, format));
        }
        return verdict;
    }

    /** What the signals say became of the story; null when nothing. */
    static @Nullable Change change(List<String> signals) {
        Change change = null;
        for (String signal : signals) {
            String code = code(StatusWords.fold(signal));
            String meaning = code == null ? null : MEANINGS.get(code);
            if ("correction".equals(meaning)) {
                return Change.CORRECTION;
            }
            change = "update".equals(meaning) ? Change.UPDATE : change;
        }
        return change;
    }

    private static Verdict one(String signal, Format format) {
        String folded = StatusWords.fold(signal);
        String code = code(folded);
        if (code != null) {
            String meaning = MEANINGS.get(code);
            return meaning == null
                    ? Verdict.withheld(Cause.UNKNOWN_ORDER, signal)
                    : switch (meaning) {
                        case "canceled" -> Verdict.canceled(Cause.ORDER, signal);
                        case "withheld" -> Verdict.withheld(Cause.ORDER, signal);
                        default -> Verdict.USABLE;
                    };
        }
        int cut = Math.max(folded.lastIndexOf(':'), folded.lastIndexOf('/'));
        Meaning meaning = StatusWords.of(folded.substring(cut + 1), format);
        return meaning == null ? Verdict.USABLE : Verdict.of(meaning, Cause.STATUS, signal);
    }

    /** The code of one of the IPTC's signals; null when it is of another scheme or of none. */
    private static @Nullable String code(String signal) {
        for (String scheme : List.of("sig:", "nmsig:")) {
            if (signal.startsWith(scheme)) {
                return signal.substring(scheme.length()).strip();
            }
        }
        int address = signal.indexOf("cv.iptc.org/newscodes/");
        boolean isSignal = address >= 0 && signal.indexOf("signal", address) > 0;
        return isSignal ? signal.substring(signal.lastIndexOf('/') + 1) : null;
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (List<String> row : WordFile.rows("/validate/signals.tsv", 3)) {
            String meaning = row.get(1).toLowerCase(Locale.ROOT);
            if (!List.of("none", "correction", "update", "canceled", "withheld").contains(meaning)) {
                throw new IllegalStateException("signals.tsv: no meaning " + meaning);
            }
            meanings.put(StatusWords.fold(row.get(0)), meaning);
        }
        return Map.copyOf(meanings);
    }
}
