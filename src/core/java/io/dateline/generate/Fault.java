package io.dateline.generate;

import java.util.Locale;

/** Why an article has no generated summary. Its label is the stage's reason and the metric's outcome. */
public enum Fault {
    UNREACHABLE(Blame.ENDPOINT),
    CONNECTION_LOST(Blame.ENDPOINT),
    TIMEOUT(Blame.ENDPOINT),
    /** 400 and whatever else the endpoint holds against the request. */
    REQUEST_REFUSED(Blame.ENDPOINT),
    /** 401 and 403. */
    UNAUTHORIZED(Blame.ENDPOINT),
    NOT_FOUND(Blame.ENDPOINT),
    RATE_LIMITED(Blame.ENDPOINT),
    SERVER_ERROR(Blame.ENDPOINT),
    /** Never followed: the key would go to another host. */
    REDIRECT(Blame.ENDPOINT),
    /** Too large, not JSON, not of the shape agreed. */
    BAD_RESPONSE(Blame.ENDPOINT),

    /** Cut off at the most tokens allowed. */
    TRUNCATED(Blame.ANSWER),
    CONTENT_FILTER(Blame.ANSWER),
    /** The model declined. */
    REFUSED(Blame.ANSWER),
    EMPTY(Blame.ANSWER),
    TOO_LONG(Blame.ANSWER),
    MARKUP(Blame.ANSWER),
    /** The instructions instead of a summary. */
    ECHO(Blame.ANSWER),
    WRONG_LANGUAGE(Blame.ANSWER),
    /** No sentence was left. */
    UNFAITHFUL(Blame.ANSWER),

    KEY_UNREADABLE(Blame.US),
    CIRCUIT_OPEN(Blame.US),
    BUDGET(Blame.US),
    /** The batch could wait no longer. */
    BATCH_TIME(Blame.US),
    INTERRUPTED(Blame.US),
    /** A defect of ours. */
    INTERNAL(Blame.US);

    /** Whose fault: the endpoint's counts towards opening the circuit; an answer's has been paid for. */
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
