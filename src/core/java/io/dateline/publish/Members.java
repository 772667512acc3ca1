package io.dateline.publish;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the members of JSON objects in the order they are put. A member whose value is null is left out, unless it is put
 * with {@link #orNull}.
 */
final class Members {
    /** Scores are rounded to four decimals. Further decimals carry no information and differ between processors. */
    private static final double PRECISION = 10_000;

    /** Numbers up to this many digits are written plainly, longer ones with an exponent. */
    private static final int PLAIN_DIGITS = 40;

    private final JsonBytes json;

    private Members(JsonBytes json) {
        this.json = json;
    }

    /**
     * The UTF-8 bytes of one object.
     *
     * @param expected about how many bytes it takes
     */
    static byte[] object(int expected, Consumer<Members> content) {
        JsonBytes json = new JsonBytes(expected);
        json.startObject();
        content.accept(new Members(json));
        json.endObject();
        return json.bytes();
    }

    void put(String name, @Nullable String value) {
        if (value != null) {
            json.name(name);
            json.string(value);
        }
    }

    void orNull(String name, @Nullable String value) {
        json.name(name);
        if (value == null) {
            json.nothing();
        } else {
            json.string(value);
        }
    }

    void orNull(String name, @Nullable Integer value) {
        json.name(name);
        if (value == null) {
            json.nothing();
        } else {
            json.number(value.longValue());
        }
    }

    void orNull(String name, @Nullable Double value) {
        json.name(name);
        if (value == null) {
            json.nothing();
        } else {
            json.number(value.doubleValue());
        }
    }

    void put(String name, @Nullable Integer value) {
        if (value != null) {
            put(name, value.intValue());
        }
    }

    void put(String name, int value) {
        json.name(name);
        json.number((long) value);
    }

    void put(String name, @Nullable Long value) {
        if (value != null) {
            json.name(name);
            json.number(value.longValue());
        }
    }

    void put(String name, boolean value) {
        json.name(name);
        json.bool(value);
    }

    void put(String name, @Nullable Instant value) {
        put(name, value == null ? null : value.toString());
    }

    void put(String name, Enum<?> value) {
        put(name, Label.of(value));
    }

    /** A number that may have a fraction always has one, so that a reader that guesses types by the first sees one type. */
    void put(String name, BigDecimal number) {
        BigDecimal value =
                number.scale() < 1 && number.precision() - number.scale() < PLAIN_DIGITS ? number.setScale(1) : number;
        boolean plain = value.precision() + Math.abs(value.scale()) <= PLAIN_DIGITS;
        json.name(name);
        json.number(plain ? value.toPlainString() : value.toString());
    }

    /** A score or probability, rounded. */
    void score(String name, double value) {
        json.name(name);
        json.number(Math.round(value * PRECISION) / PRECISION);
    }

    void object(String name, Runnable content) {
        json.name(name);
        json.startObject();
        content.run();
        json.endObject();
    }

    /** An array with one object an element. */
    <T> void objects(String name, Collection<T> elements, Consumer<T> content) {
        json.name(name);
        json.startArray();
        for (T element : elements) {
            json.startObject();
            content.accept(element);
            json.endObject();
        }
        json.endArray();
    }

    void strings(String name, Collection<String> elements) {
        json.name(name);
        json.startArray();
        elements.forEach(json::string);
        json.endArray();
    }

    void integers(String name, Collection<Integer> elements) {
        json.name(name);
        json.startArray();
        for (int element : elements) {
            json.number((long) element);
        }
        json.endArray();
    }
}
