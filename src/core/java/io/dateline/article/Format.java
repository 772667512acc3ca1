package io.dateline.article;

/** The formats Dateline reads. */
public enum Format {
    NINJS("ninjs"),
    JSON("json"),
    JSON_FEED("json-feed"),
    RSS("rss"),
    ATOM("atom"),
    IPTC_7901("iptc7901"),
    ANPA("anpa"),
    ZCZC("zczc"),
    MAIL("mail"),
    HTML("html"),
    TEXT("text");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The name in events, metrics and logs. */
    public String label() {
        return label;
    }
}
