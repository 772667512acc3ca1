package io.dateline.decode.item;

import org.jspecify.annotations.Nullable;

/** Text made part of HTML. */
public final class Html {
    private Html() {}

    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    public static void escape(String text, StringBuilder html) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                html.append(text, copied, i).append(reference);
                copied = i + 1;
            }
        }
        html.append(text, copied, text.length());
    }

    /** What is written for a character that markup is made of; null for any other. */
    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
