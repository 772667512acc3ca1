package io.dateline.article;

/** The formats Dateline reads. */
public enum Format {
    NEWSML_G2("newsml-g2"),
    NEWSML_1("newsml-1"),
    NITF("nitf"),
    NINJS("ninjs"),
    JSON("json"),
    JSON_FEED("json-feed"),
    RSS("rss"),
    ATOM("atom"),
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
