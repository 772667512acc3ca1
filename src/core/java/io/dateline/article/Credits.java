package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts around the copy that are no part of it: byline, credit, dateline, notes, captions. Each is null or empty
 * when the item has none.
 *
 * @param byline who wrote it, without "By"
 * @param credit the agency tag at the foot or in the dateline, for example {@code Yonhap}
 * @param dateline in its parts, for example {@code SEOUL, Oct. 8 (Yonhap) --}
 * @param captions of pictures
 * @param tables of data that stood in the copy
 */
public record Credits(
        @Nullable String byline,
        @Nullable String credit,
        @Nullable Dateline dateline,
        @Nullable String slugline,
        @Nullable String edNote,
        @Nullable String copyright,
        List<String> captions,
        List<Table> tables) {
    public Credits {
        captions = List.copyOf(captions);
        tables = List.copyOf(tables);
    }

    public static final Credits NONE = new Credits(null, null, null, null, null, null, List.of(), List.of());

    /** The credits of copy of which only the dateline is known. */
    public static Credits of(Dateline dateline) {
        return new Credits(null, null, dateline, null, null, null, List.of(), List.of());
    }
}
