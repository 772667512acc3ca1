package io.dateline.story.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.story.item.Anchor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the members of JSON objects in the order they are put. A member whose value is null is left out. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Decimals of a score: further ones carry no information and differ between processors. */
    private static final int DECIMALS = 4;

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The UTF-8 bytes of one object. */
    static byte[] object(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            content.accept(new Json(out));
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Json put(String name, @Nullable String value) {
        return value == null ? this : write(() -> out.writeStringField(name, value));
    }

    /** A member that every row has, for readers who want the same columns in each. */
    Json orNull(String name, @Nullable String value) {
        return write(() -> {
            out.writeFieldName(name);
            out.writeString(value);
        });
    }

    Json orNull(String name, @Nullable Integer value) {
        return write(() -> {
            out.writeFieldName(name);
            if (value == null) {
                out.writeNull();
            } else {
                out.writeNumber(value);
            }
        });
    }

    Json put(String name, long value) {
        return write(() -> out.writeNumberField(name, value));
    }

    Json put(String name, boolean value) {
        return write(() -> out.writeBooleanField(name, value));
    }

    Json put(String name, @Nullable Enum<?> value) {
        return put(name, value == null ? null : label(value));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** ISO 8601, to the second and further where there is more. */
    Json time(String name, long millis) {
        return put(name, Instant.ofEpochMilli(millis).toString());
    }

    Json score(String name, double value) {
        return write(() -> {
            out.writeFieldName(name);
            out.writeNumber(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        });
    }

    Json strings(String name, Collection<String> values) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        });
    }

    Json object(String name, Runnable content) {
        return write(() -> {
            out.writeObjectFieldStart(name);
            content.run();
            out.writeEndObject();
        });
    }

    <T> Json objects(String name, Collection<T> values, Consumer<T> content) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                out.writeStartObject();
                content.accept(value);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** The members of an anchor in the object that is open. */
    Json at(Anchor anchor) {
        return put("field", anchor.field()).put("start", anchor.start()).put("end", anchor.end());
    }

    Json anchors(String name, Collection<Anchor> anchors) {
        return objects(name, anchors, this::at);
    }

    /** Members that were written before, as an object's bytes. */
    Json members(byte[] object) {
        return write(() -> {
            String members = new String(object, 1, object.length - 2, java.nio.charset.StandardCharsets.UTF_8);
            if (!members.isEmpty()) {
                int colon = members.indexOf("\":");
                out.writeFieldName(members.substring(1, colon));
                out.writeRawValue(members.substring(colon + 2));
            }
        });
    }

    private Json write(Write write) {
        try {
            write.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
