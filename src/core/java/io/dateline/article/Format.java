package io.dateline.article;

/** The formats Dateline reads. */
public enum Format {
    NINJS("ninjs"),
    JSON("json"),
    JSON_FEED("json-feed"),
    NEWSML_G2("newsml-g2"),
    NEWSML_1("newsml-1"),
    NITF("nitf"),
    RSS("rss"),
    ATOM("atom"),
    HTML("html"),
    IPTC7901("iptc7901"),
    ANPA("anpa"),
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
