package io.dateline.article;

/**
 * The language of an article.
 *
 * @param tag BCP 47, {@code und} when unknown
 * @param confidence 0 to 1
 * @param origin where the tag comes from
 */
public record Language(String tag, double confidence, Origin origin) {
    public static final Language UNKNOWN = new Language("und", 0, Origin.NONE);

    public enum Origin {
        /** The item declares it and the text does not contradict it. */
        DECLARED,
        /** The detector read it from the text. */
        DETECTED,
        /** The text is too short to tell and the item declares no language. */
        NONE
    }

    /** Whether the primary subtag is {@code primary}, for example {@code en} for {@code en-GB}. */
    public boolean is(String primary) {
        return tag.equals(primary) || tag.startsWith(primary + "-");
    }
}
