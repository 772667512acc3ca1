package io.dateline.decode.html;

import io.dateline.decode.html.ElementNames.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published, as written, the surest first: what it says of itself, its markup, its address, and the days
 * that it shows by its headline.
 */
final class PageDates {
    /** Shown days handed on: one by the headline, and two if that cannot be read. */
    static final int MAX_SHOWN = 3;

    /** Elements looked at for a shown day: real pages name theirs near the top. */
    static final int MAX_PLACES = 500;

    /** Elements with text after the main heading whose day is taken for the article's, whatever their names. */
    private static final int NEAR = 6;

    /** A text with more characters is no line of dates. */
    private static final int MAX_LINE = 160;

    /** No-break space, soft hyphen, zero-width space: they show nothing, and Java does not take them for white space. */
    private static final String UNSEEN = "\u00a0\u00ad\u200b";

    private static final Query DECLARED =
            Query.attributes("[itemprop=datePublished], [property=datePublished], [itemprop=dateCreated],"
                    + " [property='schema:datePublished'], time[pubdate], time.published, time.entry-date, abbr.published[title],"
                    + " .dt-published, [itemprop=dateline]");

    private static final Query TIMES = Query.attributes("article time[datetime], main time[datetime], time[datetime]");

    private static final Query HEADING = Query.names("h1");

    private PageDates() {}

    /**
     * @param told dates that the page's JSON-LD and meta elements say, the surest first
     * @param addresses of the page
     */
    static List<String> published(PageElements page, PageMeasures measures, List<String> told, List<String> addresses) {
        Set<String> dates = new LinkedHashSet<>(told);
        for (Element element : page.select(DECLARED)) {
            add(dates, machine(element, measures));
        }
        add(dates, AddressDate.in(addresses));
        for (Element time : page.select(TIMES)) {
            if (!ElementNames.isBeside(time) && dates.size() < MAX_PLACES) {
                add(dates, time.attr("datetime"));
                break;
            }
        }
        shown(page, measures).forEach(day -> add(dates, day));
        return new ArrayList<>(dates);
    }

    private static void add(Set<String> dates, @Nullable String date) {
        if (date != null && !date.isBlank()) {
            dates.add(date.strip());
        }
    }

    private static String machine(Element element, PageMeasures measures) {
        for (String attribute : new String[] {"content", "datetime", "title"}) {
            String value = element.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        String day = measures.isLine(element, MAX_LINE) ? WrittenDates.first(element.text()) : null;
        return day == null ? "" : day;
    }

    /** Days in short lines that are named for it, those after the main heading first. */
    private static List<String> shown(PageElements page, PageMeasures measures) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> after = new LinkedHashSet<>();
        boolean headed = page.first(HEADING) == null;
        int near = 0;
        int places = 0;
        for (Element element : page.page().body().getAllElements()) {
            headed |= element.normalName().equals("h1");
            near += element.normalName().equals("h1") ? NEAR : 0;
            near -= near > 0 && hasOwnText(element) ? 1 : 0;
            if (measures.isLine(element, MAX_LINE)
                    && (isDated(element) || near > 0)
                    && places++ < MAX_PLACES
                    && !ElementNames.isBeside(element)) {
                String day = WrittenDates.first(element.text());
                if (day != null) {
                    (headed ? after : before).add(day);
                }
            }
            if (after.size() >= MAX_SHOWN) {
                break;
            }
        }
        List<String> days = new ArrayList<>(after);
        days.addAll(before);
        return days.subList(0, Math.min(days.size(), MAX_SHOWN));
    }

    /** Whether text that can be seen stands in the element itself. */
    private static boolean hasOwnText(Element element) {
        for (TextNode node : element.textNodes()) {
            String text = node.getWholeText();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c) && UNSEEN.indexOf(c) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDated(Element element) {
        return element.normalName().equals("time")
                || ((element.hasAttr("class") || element.hasAttr("id"))
                        && ElementNames.of(element).has(Role.DATED));
    }
}
