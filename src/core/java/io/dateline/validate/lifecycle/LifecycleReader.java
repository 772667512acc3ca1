package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.Lifecycle.Retracts;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lifecycle of an item from its statuses and signals, the desk's notes, and the orders and marks on headline
 * and slug. The strictest of them counts. An embargo withholds or tags the item, as configured; an embargo whose end
 * cannot be read always withholds it, since publishing late does less harm than publishing early.
 */
public final class LifecycleReader {
    /** The least urgent of what agencies send as flashes and bulletins, on the IPTC's scale. */
    private static final int URGENT = 2;

    private final RawItem item;
    private final Words words;
    private final LeadMarks.Read marks;
    private final Instructions instructions;
    private final EmbargoRule embargoRule;
    private final Function<String, @Nullable String> targets;
    private final AgencyDesk desk;
    private final List<@Nullable String> deskTexts;

    /**
     * The words of an item that a lifecycle is read from.
     *
     * @param headline with the marks still on it
     * @param deskLine a line to editors at the head of the body; null when there is none
     */
    public record Words(String headline, @Nullable String deskLine) {}

    /** For an item whose orders about others are not resolved. */
    LifecycleReader(RawItem item, Words words, LeadMarks.Read marks, EmbargoRule embargoRule) {
        this(item, words, marks, embargoRule, name -> null, AgencyDesk.UNKNOWN);
    }

    /**
     * @param targets gives the uri of the article that the desk calls by a name; null when the name does not tell
     * @param desk of the item's agency
     */
    public LifecycleReader(
            RawItem item,
            Words words,
            LeadMarks.Read marks,
            EmbargoRule embargoRule,
            Function<String, @Nullable String> targets,
            AgencyDesk desk) {
        this.targets = targets;
        this.desk = desk;
        this.deskTexts = deskTexts(item, words);
        this.item = item;
        this.words = words;
        this.marks = marks;
        this.embargoRule = embargoRule;
        this.instructions = instructions();
    }

    private static List<@Nullable String> deskTexts(RawItem item, Words words) {
        List<@Nullable String> texts = notes(item, words);
        texts.addAll(2, Arrays.asList(words.headline(), item.get(Field.SLUGLINE)));
        return texts;
    }

    /** The editor's note, the desk's line, then the signals. */
    private static List<@Nullable String> notes(RawItem item, Words words) {
        List<@Nullable String> notes = new ArrayList<>(Arrays.asList(item.get(Field.ED_NOTE), words.deskLine()));
        notes.addAll(item.signals());
        return notes;
    }

    private Instructions instructions() {
        String slug = item.get(Field.SLUGLINE);
        OwnNames own = new OwnNames(ids(slug), Arrays.asList(words.headline(), slug))
                .from(Arrays.asList(item.get(Field.PROVIDER), item.get(Field.SOURCE)));
        Instructions found = new Instructions();
        for (String note : notes(item, words)) {
            List<Order> orders = DeskNote.orders(note, own);
            found.add(
                    orders.isEmpty() && note != null
                            ? HeadlineOrder.of(note, own).orders()
                            : orders,
                    note);
        }
        found.add(HeadlineOrder.of(words.headline(), own));
        found.add(HeadlineOrder.of(marks.rest(), own));
        found.add(SlugOrder.orders(slug, own), slug);
        return found;
    }

    private List<@Nullable String> ids(@Nullable String slug) {
        List<@Nullable String> ids = new ArrayList<>(Arrays.asList(item.get(Field.URI), item.get(Field.ALT_ID), slug));
        item.lists().altIds().forEach(id -> ids.add(id.value()));
        return ids;
    }

    /**
     * @param isLaterVersion whether the item shows that it is not the first version
     * @param versionCreated the earliest that this version can have been made; null when the item does not say
     * @param sent the embargo of the item's own field; null when it has none
     */
    public Lifecycle read(
            boolean hasBody, boolean isLaterVersion, @Nullable Instant versionCreated, @Nullable Embargo sent) {
        Embargo embargo = embargo(sent);
        Verdict verdict = verdict(embargo, versionCreated);
        List<String> signals = new ArrayList<>(item.signals());
        signals.addAll(marks.marks());
        Retracts retracts = retracts();
        LeadMarks.Read slug = LeadMarks.ofSlug(item.get(Field.SLUGLINE));
        return new Lifecycle(
                change(verdict.status(), isLaterVersion),
                verdict.status(),
                verdict.held(),
                signals,
                urgency(),
                form(hasBody),
                firstOf(marks.updateNumber(), slug.updateNumber()),
                firstOf(marks.takeNumber(), slug.takeNumber()),
                embargo,
                retracts);
    }

    private @Nullable Retracts retracts() {
        String sent = item.get(Field.REPLACES);
        String named = sent == null ? instructions.other() : sent;
        return named == null ? null : new Retracts(named, targets.apply(named));
    }

    private Verdict verdict(@Nullable Embargo embargo, @Nullable Instant versionCreated) {
        Verdict verdict = StatusReader.read(item.get(Field.PUB_STATUS), item.format())
                .stricter(SignalReader.read(item.signals(), item.format()))
                .stricter(instructions.verdict(targets))
                .stricter(desk.verdict(deskTexts));
        if (embargo == null || !isRunning(embargo.until(), versionCreated)) {
            return verdict;
        }
        Cause cause = embargo.until() == null ? Cause.UNREADABLE_EMBARGO : Cause.EMBARGO;
        String words = embargo.asSent();
        return verdict.stricter(Verdict.withheld(cause, words.isEmpty() ? null : words));
    }

    private @Nullable Embargo embargo(@Nullable Embargo sent) {
        Embargo last = sent;
        for (String time : instructions.embargoes()) {
            Embargo noted = embargoRule.read(time);
            last = last == null ? noted : embargoRule.later().apply(last, noted);
        }
        return last;
    }

    /** By the item's own time, never the clock's: the same bytes give the same answer on any day. */
    private boolean isRunning(@Nullable Instant end, @Nullable Instant versionCreated) {
        boolean lifted = instructions.release() && instructions.embargoes().isEmpty();
        if (end == null || lifted) {
            return !lifted;
        }
        return embargoRule.withholds() && (versionCreated == null || versionCreated.isBefore(end));
    }

    private Change change(PubStatus status, boolean isLaterVersion) {
        if (status != PubStatus.USABLE) {
            return status == PubStatus.CANCELED ? Change.KILL : Change.HOLD;
        }
        if (instructions.release()) {
            return instructions.reinstate() ? Change.REINSTATE : Change.RELEASE;
        }
        Change said = said();
        return said != null ? said : isLaterVersion ? Change.UPDATE : Change.INITIAL;
    }

    /** What the item says became of the story: a mark on the headline, a note, an order, a signal, the slug. */
    private @Nullable Change said() {
        Change said = desk.corrects(deskTexts) ? Change.CORRECTION : marks.change();
        Change noted = NoteChange.of(item.get(Field.ED_NOTE));
        said = said == null || noted == Change.CORRECTION ? or(noted, said) : said;
        said = said == null ? NoteChange.of(words.deskLine()) : said;
        said = said == null || said == Change.UPDATE ? or(instructions.change(), said) : said;
        said = said == null || said == Change.UPDATE ? or(SignalReader.change(item.signals()), said) : said;
        return said == null ? NoteChange.ofSlug(item.get(Field.SLUGLINE)) : said;
    }

    private static @Nullable Integer firstOf(@Nullable Integer number, @Nullable Integer otherwise) {
        return number == null ? otherwise : number;
    }

    private static @Nullable Change or(@Nullable Change change, @Nullable Change otherwise) {
        return change == null ? otherwise : change;
    }

    private @Nullable Integer urgency() {
        String written = item.get(Field.URGENCY);
        String digits = written == null ? "" : written.strip();
        if (digits.endsWith(".0")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9'
                ? Integer.valueOf(digits.charAt(0) - '0')
                : desk.urgency(item.get(Field.PRIORITY));
    }

    /** A headline without text is an alert where the sender says how urgent it is: it may as well be a picture's or a link. */
    private Form form(boolean hasBody) {
        Form said = marks.form() == null ? Forms.of(item) : marks.form();
        if (said != null) {
            return said;
        }
        if (hasBody) {
            return Form.STORY;
        }
        Form slugged = LeadMarks.ofSlug(item.get(Field.SLUGLINE)).form();
        if (slugged != null) {
            return slugged;
        }
        Integer urgency = urgency();
        boolean isUrgent = urgency != null && urgency <= URGENT;
        return isText() && isUrgent ? Form.ALERT : Form.UNKNOWN;
    }

    /** A picture with a headline is no alert. */
    private boolean isText() {
        String type = item.get(Field.TYPE);
        return type == null || type.strip().equalsIgnoreCase("text");
    }
}
