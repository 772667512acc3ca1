package io.dateline.generate.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Reads an answer as RFC 8259 has it, in valid UTF-8 and nothing more. */
final class StrictJson {
    /** Nesting: completions have five levels; log probabilities and vendors' additions a few more. */
    private static final int MAX_DEPTH = 32;

    /** Digits of one number: a timestamp has ten, a double seventeen. */
    private static final int MAX_NUMBER_LENGTH = 64;

    /** Tokens: a completion has about sixty. */
    private static final int MAX_TOKENS = 20_000;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /**
     * The parsed JSON; null when the bytes are not JSON. The reason is not kept, since Jackson's message may quote the
     * answer.
     */
    static @Nullable JsonNode read(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return MAPPER.readTree(text);
        } catch (CharacterCodingException | JsonProcessingException broken) {
            return null;
        }
    }
}
