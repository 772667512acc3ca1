package io.dateline.article;

import java.util.EnumSet;
import java.util.Set;

/** The formats Dateline reads. */
public enum Format {
    NEWSML_G2("newsml-g2"),
    NEWSML_1("newsml-1"),
    NITF("nitf"),
    RBNEWS("rbnews"),
    AP_MEDIA_JSON("ap-media-json"),
    REUTERS_JSON("reuters-json"),
    MRN("mrn"),
    DIGITALWIRES("dpa-digitalwires"),
    NINJS("ninjs"),
    WORDPRESS("wordpress"),
    ARC("arc-ans"),
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

    /** Formats whose items may be all management and metadata: a picture, a package, a notice. */
    private static final Set<Format> WITHOUT_TEXT =
            EnumSet.of(NEWSML_G2, NEWSML_1, NITF, RBNEWS, AP_MEDIA_JSON, REUTERS_JSON, MRN, DIGITALWIRES, NINJS);

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** Whether an item of this format that names itself is one without any text, too. */
    public boolean mayLackText() {
        return WITHOUT_TEXT.contains(this);
    }

    /** The name in events, metrics and logs. */
    public String label() {
        return label;
    }
}
