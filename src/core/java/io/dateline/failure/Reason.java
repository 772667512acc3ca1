package io.dateline.failure;

/** The reasons for which an item is rejected. Each is a fault of the item itself and has a sentence for a person. */
public enum Reason {
    EMPTY(Stage.DECODE, "The record has no content."),
    TOO_LARGE(Stage.DECODE, "The record is larger than the size allowed."),
    NOT_UTF8(Stage.DECODE, "The bytes are not valid in the declared or assumed character encoding."),
    UNKNOWN_CHARSET(Stage.DECODE, "The declared character encoding is not known."),
    UNKNOWN_FORMAT(Stage.DECODE, "No decoder recognises the content."),
    UNREAD_FORMAT(Stage.DECODE, "The content is of a kind that is known but not read."),
    NOT_PROSE(Stage.DECODE, "The content is in no format that is read and does not look like an article's text."),
    MALFORMED(Stage.DECODE, "The content breaks the rules of its own format."),
    TOO_DEEP(Stage.DECODE, "The content is nested deeper than allowed."),
    FORBIDDEN_MARKUP(
            Stage.DECODE, "The content declares entities or other markup of its own, which is never expanded."),
    NO_ITEM(Stage.DECODE, "The content is of a known format but holds no item."),
    NOT_NEWS(Stage.DECODE, "The content is a concept, a plan or a list of names, not a news item."),
    FRAGMENT(Stage.DECODE, "The record is a fragment of an item whose other fragments are in other records."),
    TOO_MANY_ITEMS(Stage.DECODE, "The record holds more items than allowed."),
    MISSING_FIELD(Stage.VALIDATE, "A required field is missing."),
    FIELD_TOO_LONG(Stage.VALIDATE, "A field is longer than the size allowed."),
    NO_TEXT(Stage.VALIDATE, "There is neither a headline nor a body."),
    TEXT_TOO_LONG(Stage.VALIDATE, "The text is longer than the size allowed."),
    BROKE_THE_VALIDATION(Stage.VALIDATE, "The checks broke on the item; please report it."),
    BROKE_THE_ANALYSIS(Stage.ANALYSE, "The analysis broke on the item; please report it."),
    KILLED_THE_SERVICE(
            Stage.ANALYSE, "The process ended each time it read the record, which was stepped over; please report it."),
    EVENT_TOO_LARGE(Stage.PUBLISH, "The event is larger than the topic takes.");

    private final Stage stage;
    private final String sentence;

    Reason(Stage stage, String sentence) {
        this.stage = stage;
        this.sentence = sentence;
    }

    public Stage stage() {
        return stage;
    }

    public String sentence() {
        return sentence;
    }
}
