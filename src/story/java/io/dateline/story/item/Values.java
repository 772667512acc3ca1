package io.dateline.story.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns an event's plain values into ours. */
final class Values {
    private Values() {}

    static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    static @Nullable Long millis(@Nullable String instant) {
        try {
            return instant == null ? null : (Long) Instant.parse(instant).toEpochMilli();
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }

    /** The constant that has this name in events: {@code notApplicable} is {@code NOT_APPLICABLE}; the other for a word of a newer enricher. */
    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String label, E otherwise) {
        if (label != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().replace("_", "").equals(label.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return otherwise;
    }

    static @Nullable Anchor anchor(EventValue.@Nullable Place place) {
        return place == null ? null : anchor(place.field(), place.start(), place.end());
    }

    /** Null for a place that cannot be. */
    static @Nullable Anchor anchor(@Nullable String field, int start, int end) {
        if (start < 0 || end < start || field == null) {
            return null;
        }
        return new Anchor(field.equals("title") ? Anchor.Field.TITLE : Anchor.Field.BODY, start, end);
    }

    /** In the order of the text. */
    static List<Anchor> anchors(@Nullable List<EventValue.Place> places) {
        return orNone(places).stream()
                .<Anchor>mapMulti((place, out) -> {
                    Anchor anchor = anchor(place);
                    if (anchor != null) {
                        out.accept(anchor);
                    }
                })
                .sorted()
                .toList();
    }
}
