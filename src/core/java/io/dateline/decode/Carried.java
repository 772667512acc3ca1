package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.function.Function;

/** What an envelope in JSON carries. */
sealed interface Carried {
    <R> R match(Function<JsonNode, R> value, Function<String, R> characters, Function<ByteBuffer, R> binary);

    /** A JSON value as it stands. */
    record Value(JsonNode node) implements Carried {
        @Override
        public <R> R match(
                Function<JsonNode, R> value, Function<String, R> characters, Function<ByteBuffer, R> binary) {
            return value.apply(node);
        }
    }

    /** Characters of any format. */
    record Characters(String text) implements Carried {
        @Override
        public <R> R match(
                Function<JsonNode, R> value, Function<String, R> characters, Function<ByteBuffer, R> binary) {
            return characters.apply(text);
        }
    }

    /** Bytes of any format. */
    record Binary(ByteBuffer bytes) implements Carried {
        @Override
        public <R> R match(
                Function<JsonNode, R> value, Function<String, R> characters, Function<ByteBuffer, R> binary) {
            return binary.apply(bytes);
        }
    }
}
