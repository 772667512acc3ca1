package io.dateline.decode.item;

import io.dateline.article.RawItem.Markup;
import org.jspecify.annotations.Nullable;

/** Tells HTML from plain text where the format leaves it open, by the first tag that stands in it. */
public final class Markups {
    private Markups() {}

    /** HTML if an end tag, a line break or an opening {@code <p>}, {@code <div>} or {@code <a } stands in it. */
    public static Markup of(@Nullable String content) {
        if (content == null) {
            return Markup.PLAIN;
        }
        for (int at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
            if (isTag(content, at + 1)) {
                return Markup.HTML;
            }
        }
        return Markup.PLAIN;
    }

    private static boolean isTag(String content, int at) {
        if (content.startsWith("/", at)) {
            return at + 1 < content.length()
                    && Character.isLetter(content.charAt(at + 1))
                    && content.indexOf('>', at) > 0;
        }
        for (String tag : new String[] {"p>", "p ", "br>", "br/", "br ", "div", "a ", "img ", "table", "ul>", "!--"}) {
            if (content.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }
}
