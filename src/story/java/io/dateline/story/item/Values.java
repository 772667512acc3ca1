package io.dateline.story.item;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
            return instant == null ? null : (Long) IsoTime.millis(instant);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }

    /** The constant that has this name in events: {@code notApplicable} is {@code NOT_APPLICABLE}; the other for a word of a newer enricher. */
    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String label, E otherwise) {
        if (label != null) {
            for (E constant : type.getEnumConstants()) {
                if (isNamed(constant.name(), label)) {
                    return constant;
                }
            }
        }
        return otherwise;
    }

    private static boolean isNamed(String name, String label) {
        int at = 0;
        for (int letter = 0; letter < name.length(); letter++) {
            if (name.charAt(letter) != '_') {
                if (at == label.length() || Character.toUpperCase(label.charAt(at)) != name.charAt(letter)) {
                    return false;
                }
                at++;
            }
        }
        return at == label.length();
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
        List<Anchor> anchors = new ArrayList<>(orNone(places).size());
        for (EventValue.Place place : orNone(places)) {
            Anchor anchor = anchor(place);
            if (anchor != null) {
                anchors.add(anchor);
            }
        }
        Collections.sort(anchors);
        return anchors;
    }
}
