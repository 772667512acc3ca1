package io.dateline.decode.feed;

import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Html;
import io.dateline.decode.xml.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of feeds, in the one form that {@code validate} reads: HTML. Whether angle brackets and ampersands are markup
 * or words is known here, from the feed's own rules, and nowhere later.
 */
public final class Titles {
    private static final String AMPERSAND = "&amp;";

    /** Longest reference looked for behind an escaped ampersand. */
    private static final int REFERENCE = 34;

    private Titles() {}

    /** Words as they stand: what looks like markup in them is none. */
    public static String literal(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        Html.escape(text, html);
        return html.toString();
    }

    /** A title in HTML, as the feed means it; null when there is none. Says so when it was escaped too often. */
    public static @Nullable String html(@Nullable String text, Draft draft) {
        String once = text == null ? null : escapedOnce(text);
        if (once != null && !once.equals(text)) {
            draft.warn(new Warning(Kind.BROKEN_MARKUP, "headline", "references escaped more than once were read"));
        }
        return once;
    }

    /** HTML in which a reference whose ampersand was escaped several times is one again. */
    public static String escapedOnce(String text) {
        int found = text.indexOf(AMPERSAND);
        if (found < 0) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length());
        int at = 0;
        while (found >= 0) {
            html.append(text, at, found);
            int behind = found + AMPERSAND.length();
            while (text.startsWith("amp;", behind)) {
                behind += "amp;".length();
            }
            html.append(isReference(text, behind) ? "&" : AMPERSAND);
            at = behind;
            found = text.indexOf(AMPERSAND, at);
        }
        return html.append(text, at, text.length()).toString();
    }

    /** Whether a reference's name and semicolon stand there. */
    private static boolean isReference(String text, int at) {
        return Reference.at("&" + text.substring(at, Math.min(text.length(), at + REFERENCE)), 0) != null;
    }
}
