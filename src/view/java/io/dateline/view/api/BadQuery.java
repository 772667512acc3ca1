package io.dateline.view.api;

/** A search that cannot be understood; the message says to a person what is wrong. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String problem;

    public BadQuery(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong, for a person. */
    public String problem() {
        return problem;
    }
}
