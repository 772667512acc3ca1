package io.dateline.article;

/**
 * The language of an article.
 *
 * @param tag BCP 47, {@code und} when unknown
 * @param confidence 0 to 1
 * @param origin who says so
 */
public record Language(String tag, double confidence, Origin origin) {
    public static final Language UNKNOWN = new Language("und", 0, Origin.NONE);

    public enum Origin {
        /** The item said so and the text does not speak against it. */
        DECLARED,
        /** Read off the text. */
        DETECTED,
        /** Too little text, and nothing declared. */
        NONE
    }

    /** Whether the primary subtag is {@code primary}, for example {@code en} for {@code en-GB}. */
    public boolean is(String primary) {
        return tag.equals(primary) || tag.startsWith(primary + "-");
    }
}
