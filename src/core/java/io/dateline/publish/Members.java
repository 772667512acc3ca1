package io.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final JsonFactory JSON = new JsonFactory();

    /** Scores are rounded to four decimals. Further decimals carry no information and differ between processors. */
    private static final double PRECISION = 10_000;

    /** Numbers up to this many digits are written plainly, longer ones with an exponent. */
    private static final int PLAIN_DIGITS = 40;

    private static final int FIRST_SIZE = 16 * 1024;

    private final JsonGenerator json;

    private Members(JsonGenerator json) {
        this.json = json;
    }

    /** The UTF-8 bytes of one object. */
    static byte[] object(Consumer<Members> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            content.accept(new Members(json));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    void put(String name, @Nullable String value) {
        if (value != null) {
            write(() -> json.writeStringField(name, value));
        }
    }

    void orNull(String name, @Nullable String value) {
        write(() -> {
            json.writeFieldName(name);
            json.writeString(value);
        });
    }

    void orNull(String name, @Nullable Integer value) {
        write(() -> {
            json.writeFieldName(name);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        });
    }

    void orNull(String name, @Nullable Double value) {
        write(() -> {
            json.writeFieldName(name);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        });
    }

    void put(String name, @Nullable Integer value) {
        if (value != null) {
            write(() -> json.writeNumberField(name, value));
        }
    }

    void put(String name, @Nullable Long value) {
        if (value != null) {
            write(() -> json.writeNumberField(name, value));
        }
    }

    void put(String name, boolean value) {
        write(() -> json.writeBooleanField(name, value));
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
        write(() -> {
            json.writeFieldName(name);
            json.writeNumber(plain ? value.toPlainString() : value.toString());
        });
    }

    /** A score or probability, rounded. */
    void score(String name, double value) {
        double rounded = Math.round(value * PRECISION) / PRECISION;
        write(() -> json.writeNumberField(name, rounded));
    }

    void object(String name, Runnable content) {
        write(() -> json.writeObjectFieldStart(name));
        content.run();
        write(json::writeEndObject);
    }

    /** An array with one object an element. */
    <T> void objects(String name, Collection<T> elements, Consumer<T> content) {
        write(() -> json.writeArrayFieldStart(name));
        for (T element : elements) {
            write(json::writeStartObject);
            content.accept(element);
            write(json::writeEndObject);
        }
        write(json::writeEndArray);
    }

    void strings(String name, Collection<String> elements) {
        write(() -> {
            json.writeArrayFieldStart(name);
            for (String element : elements) {
                json.writeString(element);
            }
            json.writeEndArray();
        });
    }

    void integers(String name, Collection<Integer> elements) {
        write(() -> {
            json.writeArrayFieldStart(name);
            for (int element : elements) {
                json.writeNumber(element);
            }
            json.writeEndArray();
        });
    }

    /** Runs a step of the generator, which cannot fail because it writes to memory. */
    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
