package io.dateline.decode.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page: as its metadata, its heading or its title element has it, without the site's name. */
final class PageTitle {
    private static final Query HEADINGS = Query.names("h1");

    /** Signs that stand between a headline and a site's or section's name. */
    private static final String SEPARATORS = "|–—-·•:»«›‹/~";

    /** Names cut off at each end: a section's and the site's, and one more. */
    private static final int MAX_CUTS = 3;

    /** A heading with fewer characters may be a section's name. */
    private static final int MIN_HEADING = 12;

    /** A headline has so many times the characters of a site's name that stands behind it. */
    private static final int MUCH_LONGER = 2;

    private PageTitle() {}

    /**
     * @param ownWords titles in the page's metadata, the surest first
     */
    static @Nullable String of(PageElements page, List<String> ownWords, SiteNames site) {
        List<String> candidates = new ArrayList<>(ownWords);
        String shown = page.page().title();
        candidates.add(shown);
        String heading = heading(page, candidates, site);
        String chosen =
                candidates.stream().filter(one -> !one.isBlank()).findFirst().orElse(heading);
        if (chosen == null) {
            return null;
        }
        if (heading != null && isHeadingWithMore(chosen, heading)) {
            return heading;
        }
        String bare = withoutSite(chosen.strip(), site);
        return chosen.equals(shown) && bare.equals(shown) && site.isUnknown() ? withoutEnding(bare) : bare;
    }

    /** The only main heading, or of several the one that a title repeats. */
    private static @Nullable String heading(PageElements page, List<String> candidates, SiteNames site) {
        List<String> headings = new ArrayList<>();
        for (Element h1 : page.select(HEADINGS)) {
            if (h1.hasText() && !site.has(h1.text())) {
                headings.add(h1.text());
            }
        }
        if (headings.size() == 1) {
            return headings.get(0);
        }
        for (String heading : headings) {
            if (heading.length() >= MIN_HEADING && candidates.stream().anyMatch(one -> one.contains(heading))) {
                return heading;
            }
        }
        return null;
    }

    /** Whether a title is the heading and, behind or before it and set off, something else. */
    private static boolean isHeadingWithMore(String title, String heading) {
        int at = title.indexOf(heading);
        if (at < 0 || heading.length() < MIN_HEADING) {
            return false;
        }
        String before = title.substring(0, at).strip();
        String behind = title.substring(at + heading.length()).strip();
        boolean head = before.isEmpty() || (isSeparator(before, before.length() - 1) && !before.endsWith(":"));
        return head && (behind.isEmpty() || isSeparator(behind, 0) || behind.charAt(0) == '[');
    }

    private static String withoutSite(String title, SiteNames site) {
        String rest = title;
        for (int cut = 0; cut < MAX_CUTS; cut++) {
            String shorter = cutEnd(rest, site);
            shorter = shorter == null ? cutStart(rest, site) : shorter;
            if (shorter == null) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    /** Without a few words at the end that are set off; asked where a page names neither its site nor its headline. */
    private static String withoutEnding(String title) {
        for (int at = title.length() - 1; at > 0; at--) {
            if (isSetOff(title, at)) {
                String front = title.substring(0, at).strip();
                boolean isShort = (title.length() - at) * MUCH_LONGER <= front.length();
                return isShort && title.charAt(at) != ':' ? front : title;
            }
        }
        return title;
    }

    private static @Nullable String cutEnd(String title, SiteNames site) {
        for (int at = title.length() - 1; at > 0 && at >= title.length() - SiteNames.MAX_LENGTH; at--) {
            if (isSetOff(title, at) && site.has(title.substring(at + 1))) {
                return unlessBlank(title.substring(0, at));
            }
        }
        return null;
    }

    private static @Nullable String cutStart(String title, SiteNames site) {
        for (int at = 0; at < title.length() - 1 && at < SiteNames.MAX_LENGTH; at++) {
            if (isSetOff(title, at) && site.has(title.substring(0, at))) {
                return unlessBlank(title.substring(at + 1));
            }
        }
        return null;
    }

    private static @Nullable String unlessBlank(String title) {
        String bare = title.strip();
        int end = bare.length();
        while (end > 0 && (isSeparator(bare, end - 1) || Character.isWhitespace(bare.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? null : bare.substring(0, end);
    }

    /** Whether a separator stands there with a blank beside it, so that a hyphen in a word is none. */
    private static boolean isSetOff(String title, int at) {
        return isSeparator(title, at)
                && (at + 1 == title.length()
                        || Character.isWhitespace(title.charAt(at + 1))
                        || (at > 0 && Character.isWhitespace(title.charAt(at - 1)))
                        || title.charAt(at) == '|');
    }

    private static boolean isSeparator(String text, int at) {
        return SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }
}
