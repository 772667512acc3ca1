package io.dateline.validate;

import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.validate.DeskNote.Order;
import io.dateline.validate.date.EmbargoTime;
import io.dateline.validate.date.ZoneContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads where an item stands among those before: from its own status fields first, then the desk's notes, then the marks
 * on its headline. An embargo holds the item back, or tags it, as configured; one whose end cannot be read holds it:
 * rather late than early.
 */
final class LifecycleReader {
    private final RawItem item;
    private final LeadMarks.Read marks;
    private final DeskNote.Read note;
    private final Order headlineOrder;
    private final @Nullable String deskLine;
    private final Embargoes embargoes;

    /**
     * @param headline with the marks still on it
     * @param deskLine a line to editors at the head of the body; null when there is none
     * @param context where and when the item was written, by which times in notes are read
     */
    LifecycleReader(
            RawItem item,
            String headline,
            LeadMarks.Read marks,
            @Nullable String deskLine,
            Embargoes embargoes,
            ZoneContext context) {
        this.item = item;
        this.deskLine = deskLine;
        this.embargoes = embargoes;
        this.marks = marks;
        this.headlineOrder = HeadlineOrder.of(headline);
        this.note = note(item, deskLine, context);
    }

    private static DeskNote.Read note(RawItem item, @Nullable String deskLine, ZoneContext context) {
        List<@Nullable String> notes = new ArrayList<>();
        notes.add(item.get(Field.ED_NOTE));
        notes.add(deskLine);
        notes.addAll(item.signals());
        for (String note : notes) {
            DeskNote.Read read = DeskNote.of(note, context);
            if (read.order() != Order.NONE) {
                return read;
            }
        }
        return DeskNote.Read.NOTHING;
    }

    Lifecycle read(boolean hasBody, boolean isLaterVersion, ItemDates dates) {
        Embargo embargo = embargo(dates);
        Held held = held(embargo, dates.notBefore());
        PubStatus status = status(held);
        List<String> signals = new ArrayList<>(item.signals());
        signals.addAll(marks.marks());
        return new Lifecycle(
                change(status, isLaterVersion),
                status,
                held,
                signals,
                urgency(),
                form(hasBody),
                marks.updateNumber(),
                marks.takeNumber(),
                embargo,
                item.get(Field.REPLACES));
    }

    /** Field and note must both be over. */
    private @Nullable Embargo embargo(ItemDates dates) {
        Embargo field = dates.embargoed();
        Embargo noted = note.embargo();
        if (field == null || noted == null) {
            return field == null ? noted : field;
        }
        return EmbargoTime.later(field, noted);
    }

    private PubStatus status(@Nullable Held held) {
        if (held == null) {
            return PubStatus.USABLE;
        }
        boolean killed = own() == PubStatus.CANCELED || note.order() == Order.KILL || headlineOrder == Order.KILL;
        return killed ? PubStatus.CANCELED : PubStatus.WITHHELD;
    }

    private @Nullable Held held(@Nullable Embargo embargo, @Nullable Instant notBefore) {
        if (own() != PubStatus.USABLE) {
            return new Held(Cause.STATUS, null);
        }
        if (note.order() == Order.KILL || note.order() == Order.HOLD || headlineOrder != Order.NONE) {
            return new Held(Cause.ORDER, null);
        }
        if (embargo == null || !isRunning(embargo.until(), notBefore)) {
            return null;
        }
        return new Held(embargo.until() == null ? Cause.UNREADABLE_EMBARGO : Cause.EMBARGO, null);
    }

    /** By the item's own time, never the clock's: the same bytes give the same answer on any day. */
    private boolean isRunning(@Nullable Instant end, @Nullable Instant notBefore) {
        if (end == null) {
            return true;
        }
        boolean over = note.order() == Order.LIFT || (notBefore != null && !notBefore.isBefore(end));
        return embargoes == Embargoes.WITHHOLD && !over;
    }

    /** What the item's own status says, whatever vocabulary prefix stands before the last word. */
    private PubStatus own() {
        String written = item.get(Field.PUB_STATUS);
        List<String> states = new ArrayList<>(item.signals());
        if (written != null) {
            states.add(written);
        }
        PubStatus status = PubStatus.USABLE;
        for (String state : states) {
            String word = state.strip().toLowerCase(Locale.ROOT);
            switch (word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1)) {
                case "canceled", "cancelled", "killed", "recalled", "withdrawn", "retracted", "takedown" -> {
                    return PubStatus.CANCELED;
                }
                case "withheld", "embargo", "hold", "held" -> status = PubStatus.WITHHELD;
                default -> {}
            }
        }
        return status;
    }

    private Change change(PubStatus status, boolean isLaterVersion) {
        if (status == PubStatus.CANCELED) {
            return Change.KILL;
        }
        if (status == PubStatus.WITHHELD) {
            return Change.HOLD;
        }
        if (note.order() == Order.LIFT) {
            return Change.RELEASE;
        }
        Change said = marks.change();
        if (said == null) {
            said = NoteChange.of(item.get(Field.ED_NOTE), deskLine, item.get(Field.SLUGLINE));
        }
        return said != null ? said : isLaterVersion ? Change.UPDATE : Change.INITIAL;
    }

    private @Nullable Integer urgency() {
        String written = item.get(Field.URGENCY);
        String digits = written == null ? "" : written.strip();
        if (digits.endsWith(".0")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9'
                ? Integer.valueOf(digits.charAt(0) - '0')
                : null;
    }

    private Form form(boolean hasBody) {
        Form marked = marks.form();
        return marked != null ? marked : hasBody ? Form.STORY : Form.ALERT;
    }
}
