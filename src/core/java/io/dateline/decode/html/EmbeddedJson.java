package io.dateline.decode.html;

/** JSON in a page's script element, out of what pages wrap it in: comments of HTML, CDATA sections, a semicolon. */
public final class EmbeddedJson {
    private static final String[] BEFORE = {"<!--", "-->", "<![CDATA[", "//", "/*", "*/"};
    private static final String[] AFTER = {"-->", "<!--", "]]>", "//", "*/", "/*", ";"};

    /** Layers taken off: a comment and a CDATA section, each with a comment of JavaScript around it, make eight. */
    public static final int MAX_LAYERS = 16;

    private EmbeddedJson() {}

    public static String unwrapped(String script) {
        String inside = script.strip();
        for (int layer = 0; layer < MAX_LAYERS; layer++) {
            inside = peeled(inside);
        }
        return inside;
    }

    /** One layer less; JSON itself begins and ends with none of these. */
    private static String peeled(String text) {
        for (String token : BEFORE) {
            if (text.startsWith(token)) {
                return text.substring(token.length()).strip();
            }
        }
        for (String token : AFTER) {
            if (text.endsWith(token)) {
                return text.substring(0, text.length() - token.length()).strip();
            }
        }
        return text;
    }
}
