package io.dateline.article;

/**
 * The normalised title and body of an article, and the one text that all offsets inside the analysis refer to:
 * {@link #content()}, the title, an empty line, the body. From the entity step on, headlines and text in capitals are read
 * in the letters of running text, each character in its place; {@code publish} turns offsets into those within the field.
 *
 * @param title the headline, or empty
 * @param body the body: paragraphs separated by {@code \n}, no markup
 */
public record ArticleText(String title, String body) {
    private static final String GAP = "\n\n";

    public String content() {
        return title.isEmpty() ? body : title + GAP + body;
    }

    /** The length of {@link #content()}, which need not be put together for it. */
    public int length() {
        return bodyStart() + body.length();
    }

    /** Where the body begins in {@link #content()}, in UTF-16 code units. */
    public int bodyStart() {
        return title.isEmpty() ? 0 : title.length() + GAP.length();
    }
}
