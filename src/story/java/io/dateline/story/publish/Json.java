package io.dateline.story.publish;

import io.dateline.story.item.Anchor;
import io.dateline.story.item.IsoTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the members of JSON objects in the order they are put. A member whose value is null is left out. */
final class Json {
    /** Decimals of a score: further ones carry no information and differ between processors. */
    private static final int DECIMALS = 4;

    private static final int UNITS = 10_000;

    /** How near to the middle between two scores a value is rounded by its decimal digits. */
    private static final double DOUBTFUL = 1e-6;

    /** Bytes of most records. */
    private static final int ROOM = 1_024;

    private final JsonBytes out;

    private Json(JsonBytes out) {
        this.out = out;
    }

    /** The UTF-8 bytes of one object. */
    static byte[] object(Consumer<Json> content) {
        JsonBytes out = new JsonBytes(ROOM).put('{');
        content.accept(new Json(out));
        return out.put('}').toBytes();
    }

    private JsonBytes member(String name) {
        if (out.last() != '{') {
            out.put(',');
        }
        return out.put('"').ascii(name).put('"').put(':');
    }

    Json put(String name, @Nullable String value) {
        return value == null ? this : orNull(name, value);
    }

    /** A member that every row has, for readers who want the same columns in each. */
    Json orNull(String name, @Nullable String value) {
        JsonBytes member = member(name);
        if (value == null) {
            member.ascii("null");
        } else {
            member.text(value);
        }
        return this;
    }

    Json orNull(String name, @Nullable Integer value) {
        member(name).ascii(String.valueOf(value));
        return this;
    }

    Json put(String name, long value) {
        member(name).number(value);
        return this;
    }

    Json put(String name, boolean value) {
        member(name).ascii(value ? "true" : "false");
        return this;
    }

    Json put(String name, @Nullable Enum<?> value) {
        return put(name, value == null ? null : label(value));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** ISO 8601, to the second and further where there is more. */
    Json time(String name, long millis) {
        return put(name, IsoTime.text(millis));
    }

    /** With four decimals; a value in the middle between two goes to the even one. */
    Json score(String name, double value) {
        double units = Math.abs(value) * UNITS;
        boolean doubtful = !(units < Integer.MAX_VALUE) || Math.abs(units - Math.floor(units) - 0.5) < DOUBTFUL;
        if (doubtful) {
            member(name)
                    .ascii(BigDecimal.valueOf(value)
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                            .toPlainString());
            return this;
        }
        long rounded = Math.round(units);
        JsonBytes member = member(name);
        if (value < 0 && rounded > 0) {
            member.put('-');
        }
        member.number(rounded / UNITS).put('.');
        for (int unit = UNITS / 10; unit > 0; unit /= 10) {
            member.number(rounded / unit % 10);
        }
        return this;
    }

    Json strings(String name, Collection<String> values) {
        member(name).put('[');
        boolean first = true;
        for (String value : values) {
            if (!first) {
                out.put(',');
            }
            first = false;
            out.text(value);
        }
        out.put(']');
        return this;
    }

    Json object(String name, Runnable content) {
        member(name).put('{');
        content.run();
        out.put('}');
        return this;
    }

    <T> Json objects(String name, List<T> values, Consumer<T> content) {
        member(name).put('[');
        for (int at = 0; at < values.size(); at++) {
            if (at > 0) {
                out.put(',');
            }
            out.put('{');
            content.accept(values.get(at));
            out.put('}');
        }
        out.put(']');
        return this;
    }

    /** The members of an anchor in the object that is open. */
    Json at(Anchor anchor) {
        return put("field", anchor.field()).put("start", anchor.start()).put("end", anchor.end());
    }

    Json anchors(String name, List<Anchor> anchors) {
        return objects(name, anchors, this::at);
    }

    /** Members that were written before, as an object's bytes. */
    Json members(byte[] object) {
        if (object.length > 2) {
            if (out.last() != '{') {
                out.put(',');
            }
            out.raw(object, 1, object.length - 1);
        }
        return this;
    }
}
