package io.dateline.generate.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.generate.Fault;
import io.dateline.generate.answer.Answer.Said;
import io.dateline.generate.answer.Answer.Unusable;
import io.dateline.generate.prompt.Prompt;
import io.dateline.generate.prompt.PromptWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chat completion. It must be one object with a first choice whose message has text as content and whose finish
 * reason is a normal stop. Other members are ignored.
 */
public final class AnswerReader {
    /** UTF-16 units: three times the extractive summary's 600; the instructions ask for less. */
    static final int MOST_CHARACTERS = 1800;

    /** A model's name, with vendor and revision, is far shorter. */
    private static final int MOST_NAME = 200;

    private AnswerReader() {}

    /**
     * @param body the bytes answered
     * @param article the content that was summed up
     */
    public static Answer read(byte[] body, Prompt prompt, String article) {
        JsonNode root = StrictJson.read(body);
        if (root == null || !root.isObject()) {
            return new Unusable(Fault.BAD_RESPONSE, -1);
        }
        long tokens = tokens(root);
        JsonNode choice = root.path("choices").path(0);
        JsonNode message = choice.path("message");
        Fault ended = ended(choice, message);
        if (ended != null) {
            return new Unusable(ended, tokens);
        }
        String text = PlainText.of(message.path("content").textValue());
        Fault fault = fault(text, prompt, article);
        return fault == null ? new Said(text, tokens, name(root.path("model"))) : new Unusable(fault, tokens);
    }

    /** The fault that the finish reason or a refusal shows; null when there is none. */
    private static @Nullable Fault ended(JsonNode choice, JsonNode message) {
        String reason = choice.path("finish_reason").asText("stop");
        if (reason.equals("length")) {
            return Fault.TRUNCATED;
        }
        if (reason.equals("content_filter")) {
            return Fault.CONTENT_FILTER;
        }
        if (message.path("refusal").isTextual()) {
            return Fault.REFUSED;
        }
        boolean finished = reason.equals("stop") || reason.equals("null");
        return finished && message.path("content").isTextual() ? null : Fault.BAD_RESPONSE;
    }

    private static @Nullable Fault fault(String text, Prompt prompt, String article) {
        if (text.isEmpty()) {
            return Fault.EMPTY;
        }
        if (text.length() > MOST_CHARACTERS) {
            return Fault.TOO_LONG;
        }
        if (text.contains(prompt.boundary()) || PromptWriter.echoes(text)) {
            return Fault.ECHO;
        }
        if (Refusals.isOne(text)) {
            return Fault.REFUSED;
        }
        return Markup.isIn(text, article) ? Fault.MARKUP : null;
    }

    private static long tokens(JsonNode root) {
        JsonNode total = root.path("usage").path("total_tokens");
        return total.canConvertToInt() && total.intValue() >= 0 ? total.intValue() : -1;
    }

    private static @Nullable String name(JsonNode model) {
        String name = model.isTextual() ? PlainText.of(model.textValue()) : "";
        return name.isEmpty() || name.length() > MOST_NAME ? null : name;
    }
}
