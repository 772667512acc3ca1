package io.dateline.article;

/** A step that an event reports on. The event names it by its label. */
public enum Step {
    /** The analysis as a whole, reported when it ended before its single steps. */
    ANALYSE("analyse"),
    TEXT("text"),
    LANGUAGE("language"),
    ENTITY("entity"),
    QUOTE("quote"),
    TIME("time"),
    QUANTITY("quantity"),
    CASUALTY("casualty"),
    KEYPHRASE("keyphrase"),
    TOPIC("topic"),
    SUMMARY("summary"),
    GENERATE("generate");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
