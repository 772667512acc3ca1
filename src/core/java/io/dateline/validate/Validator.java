package io.dateline.validate;

import io.dateline.article.Arrival;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Canceled;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.NewsItem;
import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.article.Withheld;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.validate.copy.Copy;
import io.dateline.validate.date.Dates;
import io.dateline.validate.date.EmbargoTime;
import io.dateline.validate.date.Whereabouts;
import io.dateline.validate.identity.Identity;
import io.dateline.validate.identity.Version;
import io.dateline.validate.lifecycle.AgencyDesk;
import io.dateline.validate.lifecycle.EmbargoRule;
import io.dateline.validate.lifecycle.LeadMarks;
import io.dateline.validate.lifecycle.LifecycleReader;
import io.dateline.words.agency.Agencies;
import io.dateline.words.agency.Agency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw item into a valid item, or into the rejection that says why it is not valid. The entry of this room.
 * Thread-safe.
 */
public final class Validator {
    /** Title and body together, in UTF-16 units: an hour's speech has some 50,000; the longest reports stay below. */
    public static final int DEFAULT_MAX_TEXT = 250_000;

    /** A headline in UTF-16 units; agencies stop at about 100, social posts used as headlines at some hundreds. */
    static final int MAX_HEADLINE = 2_000;

    /** Any other field in UTF-16 units: editor's notes and rights statements run to a page. */
    static final int MAX_FIELD = 20_000;

    private final int maxText;
    private final Embargoes embargoes;
    private final Agencies agencies;

    /** With the agencies that come with Dateline. */
    public Validator(Embargoes embargoes) {
        this(embargoes, Agencies.ours());
    }

    public Validator(Embargoes embargoes, Agencies agencies) {
        this(embargoes, agencies, DEFAULT_MAX_TEXT);
    }

    /**
     * @param maxText the longest text analysed, title and body together, in UTF-16 units
     */
    Validator(Embargoes embargoes, Agencies agencies, int maxText) {
        this.embargoes = embargoes;
        this.agencies = agencies;
        this.maxText = maxText;
    }

    /** Validates an item of a file: see {@link #validate(RawItem, Input, Arrival)}. */
    public Checked<NewsItem> validate(RawItem item, String inputSha256) {
        return validate(item, Input.whole(inputSha256), Arrival.NONE);
    }

    /**
     * @param input the bytes it was read from
     * @param arrival orders versions that do not say when they were made
     */
    public Checked<NewsItem> validate(RawItem item, Input input, Arrival arrival) {
        return validate(item, input, arrival, Observer.NOBODY);
    }

    /**
     * The same.
     *
     * @param observer is told who sent the item and what was removed from its text
     */
    public Checked<NewsItem> validate(RawItem item, Input input, Arrival arrival, Observer observer) {
        return fields(item).then(sized -> {
            Whereabouts from = Whereabouts.of(sized, agencies);
            Agency agency = from.agency();
            ItemDates dates = ItemDates.of(sized, from.context());
            from.tell(observer, item.format());
            Copy copy = Copy.of(item, observer);
            LeadMarks.Read marks = LeadMarks.read(copy.headline(), item.signals());
            Version version =
                    Version.of(item.get(Field.VERSION), dates.versionCreated(), dates.firstCreated(), Dates::parse);
            Identity identity = Identity.of(item, input.fingerprint());
            Lifecycle lifecycle = lifecycle(item, copy, marks, version, dates, desk(item, agency));
            String killed = killed(lifecycle);
            ItemHead head = head(
                    item,
                    identity,
                    killed == null ? identity.uri() : killed,
                    version,
                    version.sequence(lifecycle, arrival),
                    language(item, agency),
                    dates,
                    lifecycle,
                    input.sha256());
            return lifecycle.pubStatus() == PubStatus.CANCELED && !identity.isNamed() && killed == null
                    ? Checked.refused(Reason.MISSING_FIELD, "a kill without uri or id: nobody knows of what")
                    : newsItem(head, copy, marks.rest(), item, identity.isNamed(), agency);
        });
    }

    /** What the item's agency means by its priorities and phrases, else what senders of its format mean. */
    private AgencyDesk desk(RawItem item, @Nullable Agency agency) {
        return new AgencyDesk(agency, agencies.ofConvention(item.format().label()));
    }

    private static @Nullable String language(RawItem item, @Nullable Agency agency) {
        String declared = LanguageTag.of(item.get(Field.LANGUAGE));
        return declared != null || agency == null ? declared : agency.language();
    }

    /**
     * The uri of another article that an item kills, as whose last version it is published: whoever reads by key drops
     * that one. Null when the item kills none but itself.
     */
    private static @Nullable String killed(Lifecycle lifecycle) {
        boolean isOrder = lifecycle.held() != null && lifecycle.held().cause() == Cause.ORDER;
        return lifecycle.pubStatus() == PubStatus.CANCELED && isOrder && lifecycle.retracts() != null
                ? lifecycle.retracts().uri()
                : null;
    }

    private Lifecycle lifecycle(
            RawItem item, Copy copy, LeadMarks.Read marks, Version version, ItemDates dates, AgencyDesk desk) {
        LifecycleReader.Words words = new LifecycleReader.Words(copy.headline(), copy.deskLine());
        EmbargoRule rule = new EmbargoRule(
                embargoes == Embargoes.WITHHOLD, until -> EmbargoTime.read(until, dates.context()), EmbargoTime::later);
        return new LifecycleReader(item, words, marks, rule, name -> Identity.uriOf(item, name), desk)
                .read(!copy.paragraphs().isEmpty(), version.isLater(), dates.notBefore(), dates.embargoed());
    }

    private Checked<NewsItem> newsItem(
            ItemHead head, Copy copy, String title, RawItem item, boolean isNamed, @Nullable Agency agency) {
        PubStatus status = head.lifecycle().pubStatus();
        if (status == PubStatus.CANCELED) {
            return Checked.passed(new Canceled(head, copy.credits().edNote()));
        }
        if (status == PubStatus.WITHHELD) {
            return Checked.passed(new Withheld(head, copy.credits().edNote()));
        }
        return article(head, copy, title, item, isNamed, agency);
    }

    private Checked<NewsItem> article(
            ItemHead head, Copy copy, String title, RawItem item, boolean isNamed, @Nullable Agency agency) {
        ArticleText text = new ArticleText(title, copy.body());
        int length = text.length();
        if (length == 0 && !(item.format().mayLackText() && isNamed)) {
            return Checked.refused(Reason.NO_TEXT, "no headline, no body");
        }
        if (length > maxText) {
            return Checked.refused(Reason.TEXT_TOO_LONG, length + " characters, allowed are " + maxText);
        }
        return Checked.passed(new Article(
                head,
                text,
                copy.credits(),
                SenderSubjects.of(item.assertions()),
                SenderFields.of(item),
                headline(title, copy, agency)));
    }

    private static @Nullable String headline(String title, Copy copy, @Nullable Agency agency) {
        if (!title.isEmpty()) {
            return title;
        }
        String first = copy.paragraphs().isEmpty() ? "" : copy.paragraphs().get(0);
        return agency == null ? null : agency.headline().of(first, copy.body());
    }

    private static ItemHead head(
            RawItem item,
            Identity identity,
            String uri,
            Version version,
            long versionSeq,
            @Nullable String language,
            ItemDates dates,
            Lifecycle lifecycle,
            String inputSha256) {
        return new ItemHead(
                uri,
                version.name(),
                versionSeq,
                identity.provider(),
                language,
                dates.versionCreated(),
                dates.firstCreated(),
                lifecycle,
                item.format(),
                inputSha256,
                identity.altIds(),
                warnings(item, identity, dates, lifecycle));
    }

    private static List<Warning> warnings(RawItem item, Identity identity, ItemDates dates, Lifecycle lifecycle) {
        List<Warning> warnings = new ArrayList<>(item.warnings());
        warnings.addAll(identity.warnings());
        warnings.addAll(dates.warnings());
        Embargo embargo = lifecycle.embargo();
        String assumed = embargo == null ? null : EmbargoTime.assumption(embargo, dates.context());
        if (assumed != null) {
            warnings.add(new Warning(Kind.ASSUMED_ZONE, "embargo", assumed));
        }
        return warnings;
    }

    private Checked<RawItem> fields(RawItem item) {
        for (Field field : Field.values()) {
            String value = item.get(field);
            int allowed = allowed(field);
            if (value != null && value.length() > allowed) {
                return Checked.refused(
                        Reason.FIELD_TOO_LONG,
                        field + " has " + value.length() + " characters, allowed are " + allowed);
            }
        }
        return Checked.passed(item);
    }

    private int allowed(Field field) {
        return switch (field) {
            case URI, REPLACES -> Identity.MAX_ID;
            case ALT_ID, BASE -> Integer.MAX_VALUE;
            case HEADLINE -> MAX_HEADLINE;
            case DESCRIPTION -> maxText;
            default -> MAX_FIELD;
        };
    }
}
