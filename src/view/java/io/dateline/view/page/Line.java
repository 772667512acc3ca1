package io.dateline.view.page;

import io.dateline.view.window.Closing;
import io.dateline.view.window.Row;
import io.dateline.view.window.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** A row in the words of the page; {@code row.js} says the same once scripts run. */
public record Line(
        String time,
        String moment,
        String source,
        int urgency,
        String urgencyWord,
        String tag,
        String kind,
        String flag,
        String language,
        String headline,
        boolean closed,
        String place,
        String names) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int NAMES = 3;

    static Line of(Row row) {
        Instant arrived = Instant.ofEpochMilli(row.arrived());
        Closing closing = row.closing();
        return new Line(
                CLOCK.format(arrived),
                arrived.toString(),
                row.provider(),
                row.urgency() == null ? 0 : row.urgency(),
                urgency(row.urgency() == null ? 0 : row.urgency()),
                tag(row),
                kind(row),
                flag(row),
                row.language(),
                closing == null ? Objects.requireNonNullElse(row.headline(), "(no headline)") : notice(closing),
                closing != null,
                row.place() == null ? "" : row.place().name(),
                String.join(
                        " \u00b7 ",
                        row.names().stream()
                                .filter(name -> !name.type().equals("place"))
                                .limit(NAMES)
                                .map(name -> name.name())
                                .toList()));
    }

    static String urgency(int urgency) {
        return switch (urgency) {
            case 0 -> "";
            case 1 -> "flash";
            case 2 -> "urgent";
            case 3 -> "high";
            case 4, 5 -> "routine";
            default -> "low";
        };
    }

    static String tag(Row row) {
        Closing closing = row.closing();
        if (closing != null && !row.kills() && closing.because().equals(Closing.KILLED)) {
            return "KILLED";
        }
        if (closing != null) {
            return switch (closing.because()) {
                case Closing.KILLED -> "KILL";
                case Closing.EMBARGOED -> "EMBARGO";
                default -> "HOLD";
            };
        }
        return switch (row.order().change()) {
            case "initial" -> "NEW";
            case "update" -> row.order().update() > 0 ? "UPDATE " + row.order().update() : "UPDATE";
            default -> row.order().change().toUpperCase(Locale.ROOT);
        };
    }

    /** The family of the tag, for its colour. */
    static String kind(Row row) {
        return switch (tag(row)) {
            case "KILL", "KILLED" -> "kill";
            case "HOLD", "EMBARGO" -> "hold";
            case "NEW" -> "new";
            case "CORRECTION", "SUBSTITUTE", "REINSTATE" -> "correct";
            default -> "update";
        };
    }

    /** What an editor should know before the text is used, in one word. */
    static String flag(Row row) {
        Standing standing = row.standing();
        if (standing == null || !row.isOpen()) {
            return "";
        }
        if (!standing.basedOnRetracted().isEmpty()) {
            return "DOUBTFUL";
        }
        return standing.supersededBy() != null ? "REPLACED" : standing.copyOf() != null ? "COPY" : "";
    }

    static String notice(Closing closing) {
        return switch (closing.because()) {
            case Closing.KILLED -> "Withdrawn by its source. Do not use.";
            case Closing.EMBARGOED ->
                "Under embargo" + (closing.until() == null ? "." : " until " + closing.until() + ".");
            default -> "Held by its source. Do not use until released.";
        };
    }
}
