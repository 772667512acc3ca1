package io.dateline.generate;

import java.util.Locale;

/** The reasons for which generating a summary failed. The label is the stage's reason and the metric's outcome. */
public enum Fault {
    UNREACHABLE(Blame.ENDPOINT),
    CONNECTION_LOST(Blame.ENDPOINT),
    TIMEOUT(Blame.ENDPOINT),
    /** Status 400, or another status that refuses the request. */
    REQUEST_REFUSED(Blame.ENDPOINT),
    /** 401 and 403. */
    UNAUTHORIZED(Blame.ENDPOINT),
    NOT_FOUND(Blame.ENDPOINT),
    RATE_LIMITED(Blame.ENDPOINT),
    SERVER_ERROR(Blame.ENDPOINT),
    /** A redirect. It is never followed, because the key would go to another host. */
    REDIRECT(Blame.ENDPOINT),
    /** The answer is too large, is no JSON, or does not have the expected shape. */
    BAD_RESPONSE(Blame.ENDPOINT),

    /** The answer was cut off at the token limit. */
    TRUNCATED(Blame.ANSWER),
    CONTENT_FILTER(Blame.ANSWER),
    /** The model declined. */
    REFUSED(Blame.ANSWER),
    EMPTY(Blame.ANSWER),
    TOO_LONG(Blame.ANSWER),
    MARKUP(Blame.ANSWER),
    /** The model repeated the instructions instead of a summary. */
    ECHO(Blame.ANSWER),
    WRONG_LANGUAGE(Blame.ANSWER),
    /** No sentence passed the check. */
    UNFAITHFUL(Blame.ANSWER),

    KEY_UNREADABLE(Blame.US),
    CIRCUIT_OPEN(Blame.US),
    BUDGET(Blame.US),
    /** The time of the batch was over. */
    BATCH_TIME(Blame.US),
    INTERRUPTED(Blame.US),
    /** A defect of this code. */
    INTERNAL(Blame.US);

    /**
     * Where the fault lies. A fault of the endpoint counts towards opening the circuit; a faulty answer has been paid
     * for.
     */
    public enum Blame {
        ENDPOINT,
        ANSWER,
        US
    }

    private final Blame blame;
    private final String label;

    Fault(Blame blame) {
        this.blame = blame;
        this.label = camel(name());
    }

    public Blame blame() {
        return blame;
    }

    /** {@code circuitOpen} for {@link #CIRCUIT_OPEN}. */
    public String label() {
        return label;
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean capital = false;
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '_') {
                capital = true;
            } else {
                camel.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return camel.toString();
    }
}
