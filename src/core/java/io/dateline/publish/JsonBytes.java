package io.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A JSON generator that writes to memory, so that no call of it can fail. Names of members are encoded once, not once an event. */
final class JsonBytes {
    private static final JsonFactory JSON = new JsonFactory();

    /** Names come from this room's code alone: there are some two hundred. */
    private static final Map<String, SerializableString> NAMES = new ConcurrentHashMap<>();

    private final ByteArrayOutputStream bytes;
    private final JsonGenerator json;

    /** @param expected about how many bytes are written; more than that cost a copy */
    JsonBytes(int expected) {
        bytes = new ByteArrayOutputStream(expected);
        try {
            json = JSON.createGenerator(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void name(String name) {
        SerializableString known = NAMES.get(name);
        SerializableString encoded = known == null ? NAMES.computeIfAbsent(name, SerializedString::new) : known;
        try {
            json.writeFieldName(encoded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void string(String value) {
        try {
            json.writeString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void number(long value) {
        try {
            json.writeNumber(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void number(double value) {
        try {
            json.writeNumber(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A number as its digits stand. */
    void number(String digits) {
        call(json -> json.writeNumber(digits));
    }

    void bool(boolean value) {
        call(json -> json.writeBoolean(value));
    }

    void nothing() {
        call(JsonGenerator::writeNull);
    }

    void startObject() {
        call(JsonGenerator::writeStartObject);
    }

    void endObject() {
        call(JsonGenerator::writeEndObject);
    }

    void startArray() {
        call(JsonGenerator::writeStartArray);
    }

    void endArray() {
        call(JsonGenerator::writeEndArray);
    }

    /** What was written, once it is whole. */
    byte[] bytes() {
        call(JsonGenerator::close);
        return bytes.toByteArray();
    }

    private void call(Call call) {
        try {
            call.on(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Call {
        void on(JsonGenerator json) throws IOException;
    }
}
