package io.dateline.decode.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/** Reads JSON as RFC 8259 has it and nothing more: no trailing content, no duplicate names, bounded in every way. */
public final class Json {
    /** Nesting: the deepest item seen has 12 levels; 64 leaves room for vendors' extensions and none for attacks. */
    public static final int MAX_DEPTH = 64;

    /** Digits of one number: an IEEE double needs 17, an identifier seldom 40. */
    public static final int MAX_NUMBER_LENGTH = 128;

    /** Letters of one name: the longest in ninjs has 18. */
    public static final int MAX_NAME_LENGTH = 256;

    /** Tokens of one item: an item with 500 subjects of 10 properties each has about 10,000. */
    public static final int MAX_TOKENS = 200_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_NUMBER_LENGTH)
            .maxNameLength(MAX_NAME_LENGTH)
            .maxTokenCount(MAX_TOKENS)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** As search engines read JSON inside a page: line breaks in strings and a comma too many are let pass. */
    private static final ObjectMapper LENIENT = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    public static Checked<JsonNode> parse(String text) {
        return parse(text, MAPPER);
    }

    public static boolean isValid(String text) {
        return parse(text).fold(node -> true, rejection -> false);
    }

    /** For metadata in pages alone; an item in JSON is never repaired. */
    public static Checked<JsonNode> parseLeniently(String text) {
        return parse(text, LENIENT);
    }

    private static Checked<JsonNode> parse(String text, ObjectMapper mapper) {
        if (!EscapedSurrogates.arePaired(text)) {
            return Checked.refused(Reason.MALFORMED, "half of a surrogate pair in a JSON string");
        }
        try {
            JsonNode node = mapper.readTree(text);
            return node == null || node.isMissingNode()
                    ? Checked.refused(Reason.MALFORMED, "no JSON value")
                    : Checked.passed(node);
        } catch (StreamConstraintsException limit) {
            return refused(tooDeep(limit) ? Reason.TOO_DEEP : Reason.MALFORMED, "JSON beyond the limits", limit);
        } catch (JsonProcessingException broken) {
            return refused(Reason.MALFORMED, "not JSON", broken);
        }
    }

    private static boolean tooDeep(StreamConstraintsException limit) {
        String message = limit.getMessage();
        return message != null && message.contains("depth");
    }

    /** The place, but not Jackson's message, which may quote the content. */
    private static Checked<JsonNode> refused(Reason reason, String what, JsonProcessingException fault) {
        var location = fault.getLocation();
        return Checked.refused(
                reason,
                location == null
                        ? what
                        : what + " at line " + location.getLineNr() + ", column " + location.getColumnNr());
    }
}
