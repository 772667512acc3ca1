package io.dateline.validate;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Canceled;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.article.Withheld;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.validate.date.EmbargoTime;
import java.util.ArrayList;
import java.util.List;

/** The way into this room: a raw item in, a valid one or the reason it is none out. Thread-safe. */
public final class Validator {
    /** Title and body together, in UTF-16 units: an hour's speech has some 50,000; the longest reports stay below. */
    public static final int DEFAULT_MAX_TEXT = 250_000;

    /** A headline in UTF-16 units; agencies stop at about 100, social posts used as headlines at some hundreds. */
    static final int MAX_HEADLINE = 2_000;

    /** Any other field in UTF-16 units: editor's notes and rights statements run to a page. */
    static final int MAX_FIELD = 20_000;

    private final int maxText;
    private final Embargoes embargoes;

    public Validator(Embargoes embargoes) {
        this(embargoes, DEFAULT_MAX_TEXT);
    }

    /**
     * @param maxText the longest text analysed, title and body together, in UTF-16 units
     */
    public Validator(Embargoes embargoes, int maxText) {
        this.embargoes = embargoes;
        this.maxText = maxText;
    }

    /**
     * @param inputSha256 lower-case hex SHA-256 of the bytes received
     */
    public Checked<NewsItem> validate(RawItem item, String inputSha256) {
        return fields(item).then(sized -> {
            ItemDates dates = ItemDates.of(sized);
            Copy copy = Copy.of(item);
            LeadMarks.Read marks = LeadMarks.read(copy.headline());
            Versions version = Versions.of(item, dates);
            Lifecycle lifecycle = new LifecycleReader(
                            item, copy.headline(), marks, copy.deskLine(), embargoes, dates.context())
                    .read(!copy.paragraphs().isEmpty(), version.isLater(), dates);
            return newsItem(head(item, version, dates, lifecycle, inputSha256), copy, marks.rest(), item);
        });
    }

    private Checked<NewsItem> newsItem(ItemHead head, Copy copy, String title, RawItem item) {
        PubStatus status = head.lifecycle().pubStatus();
        if (status == PubStatus.CANCELED) {
            return item.get(Field.URI) == null
                    ? Checked.refused(Reason.MISSING_FIELD, "a kill without uri or id: nobody knows of what")
                    : Checked.passed(new Canceled(head, copy.credits().edNote()));
        }
        if (status == PubStatus.WITHHELD) {
            return Checked.passed(new Withheld(head, copy.credits().edNote()));
        }
        return article(head, copy, title, item);
    }

    private Checked<NewsItem> article(ItemHead head, Copy copy, String title, RawItem item) {
        ArticleText text = new ArticleText(title, copy.body());
        int length = text.content().length();
        if (length == 0) {
            return Checked.refused(Reason.NO_TEXT, "no headline, no body");
        }
        if (length > maxText) {
            return Checked.refused(Reason.TEXT_TOO_LONG, length + " characters, allowed are " + maxText);
        }
        return Checked.passed(new Article(head, text, copy.credits(), item.assertions()));
    }

    private static ItemHead head(
            RawItem item, Versions version, ItemDates dates, Lifecycle lifecycle, String inputSha256) {
        String provider = ProviderName.of(item.get(Field.PROVIDER), item.get(Field.SOURCE), item.get(Field.URI));
        return new ItemHead(
                ArticleUri.of(item.get(Field.URI), provider, inputSha256),
                version.version(),
                version.sequence(),
                provider,
                LanguageTag.of(item.get(Field.LANGUAGE)),
                dates.versionCreated(),
                dates.firstCreated(),
                lifecycle,
                item.format(),
                inputSha256,
                List.of(),
                warnings(item, dates, lifecycle));
    }

    private static List<Warning> warnings(RawItem item, ItemDates dates, Lifecycle lifecycle) {
        List<Warning> warnings = new ArrayList<>(item.warnings());
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
            case URI, ALT_ID, REPLACES -> ArticleUri.MAX_LENGTH;
            case HEADLINE -> MAX_HEADLINE;
            case DESCRIPTION -> maxText;
            default -> MAX_FIELD;
        };
    }
}
