package io.dateline.validate;

import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.validate.date.Dates;
import io.dateline.validate.date.EmbargoTime;
import io.dateline.validate.date.ReadDate;
import io.dateline.validate.date.ZoneContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an item. When the item gives several values for one date, the first that can be read is used. When the
 * version's date cannot be read, another date of the item is used, with a warning, so that one bad field does not lose
 * an item.
 *
 * @param versionCreated null when the item does not say
 * @param firstCreated null when the item does not say
 * @param embargoed the embargo that a field of its own gives; null when there is none
 * @param notBefore the earliest that {@code versionCreated} can mean: an assumed zone must not end an embargo early
 * @param context where and when the item was written
 * @param warnings what could not be read, and what was assumed
 */
record ItemDates(
        @Nullable Instant versionCreated,
        @Nullable Instant firstCreated,
        @Nullable Embargo embargoed,
        @Nullable Instant notBefore,
        ZoneContext context,
        List<Warning> warnings) {
    static final ItemDates NONE = new ItemDates(null, null, null, null, ZoneContext.UNKNOWN, List.of());

    /** What a version's date falls back to, and how the event names each. */
    private static final List<Field> CREATED =
            List.of(Field.VERSION_CREATED, Field.FIRST_CREATED, Field.CONTENT_CREATED);

    private static final List<String> NAMES = List.of("versionCreated", "firstCreated", "contentCreated");

    ItemDates {
        warnings = List.copyOf(warnings);
    }

    static ItemDates of(RawItem item, ZoneContext place) {
        List<Warning> warnings = new ArrayList<>();
        ReadDate version = version(item, place, warnings);
        ReadDate first = first(item, Field.FIRST_CREATED, place, version == null ? warnings : new ArrayList<>());
        ZoneContext context = place.madeAt(version == null ? null : version.latest());
        List<String> embargoes = item.all(Field.EMBARGOED);
        Embargo embargo =
                embargoes.isEmpty() ? null : EmbargoTime.field(embargoes, item.get(Field.EMBARGO_ZONE), context);
        return new ItemDates(
                version == null ? null : version.instant(),
                first == null ? null : first.instant(),
                embargo,
                version == null ? null : version.earliest(),
                context,
                warnings);
    }

    private static @Nullable ReadDate version(RawItem item, ZoneContext place, List<Warning> warnings) {
        if (item.get(Field.VERSION_CREATED) == null) {
            return null;
        }
        for (Field field : CREATED) {
            ReadDate read = first(item, field, place, warnings);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** The first candidate that can be read. */
    private static @Nullable ReadDate first(RawItem item, Field field, ZoneContext place, List<Warning> warnings) {
        String name = NAMES.get(CREATED.indexOf(field));
        for (String written : item.all(field)) {
            ReadDate read = Dates.read(written, name, place);
            if (read != null) {
                warnings.addAll(read.warnings());
                return read;
            }
            warnings.add(new Warning(Kind.UNREADABLE_DATE, name, "no date: " + Quoted.of(written)));
        }
        return null;
    }
}
