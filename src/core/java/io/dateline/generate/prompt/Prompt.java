package io.dateline.generate.prompt;

import java.util.Arrays;

/** A request to the model, ready to be sent. */
public final class Prompt {
    private final byte[] body;
    private final String sha256;
    private final String boundary;
    private final String language;
    private final long tokensAtMost;

    /**
     * @param body JSON
     * @param boundary the line that stands above and below the article; an answer must not contain it
     * @param language BCP 47 tag asked for, {@code und} for the article's own when that is unknown
     * @param tokensAtMost what it may cost, estimated
     */
    Prompt(byte[] body, String sha256, String boundary, String language, long tokensAtMost) {
        this.body = body.clone();
        this.sha256 = sha256;
        this.boundary = boundary;
        this.language = language;
        this.tokensAtMost = tokensAtMost;
    }

    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /** Lower-case hex, over the body: equal prompts ask the same model for the same thing. */
    public String sha256() {
        return sha256;
    }

    public String boundary() {
        return boundary;
    }

    public String language() {
        return language;
    }

    public long tokensAtMost() {
        return tokensAtMost;
    }
}
