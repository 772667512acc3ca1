package io.dateline.decode.item;

/** Text made part of HTML. */
public final class Html {
    private Html() {}

    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    public static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
