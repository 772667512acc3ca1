package io.dateline.decode.html;

import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Takes out of an article the lines that lead to other pages, and headings that nothing follows. The words stand in
 * {@code /decode/page-lines.tsv}.
 */
final class Leftovers {
    /** A line that leads elsewhere has fewer characters: a headline and "Read more". */
    static final int MAX_LINE = 250;

    /** A text of so many characters is a paragraph and no line of names and dates. */
    private static final int MAX_DATED = 130;

    /** The share of a line that stands in links when it leads elsewhere. */
    private static final double ALL_LINK = 0.8;

    private static final Evaluator LINK = Query.names("a");

    private static final Evaluator LINES =
            Query.names("p", "div", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "span", "strong", "figure");

    private static final WordKinds WORDS = WordKinds.phrases("/decode/page-lines.tsv");
    private static final Set<String> WHOLE = Set.copyOf(WORDS.list("whole"));
    private static final List<String> LEADS = WORDS.list("lead");

    /** The share of a line that stands in links when its first words lead elsewhere. */
    private static final double SOME_LINK = 0.3;

    /** Signs that may follow a line's words, such as three dots or arrows. */
    private static final int MAX_SIGNS = 20;

    /** A line with more characters has other words than those of {@link #WHOLE}. */
    private static final int LONGEST_WHOLE =
            WHOLE.stream().mapToInt(String::length).max().orElse(0) + MAX_SIGNS;

    private Leftovers() {}

    /**
     * @param ofPage measures of the page as it stands
     */
    static void remove(List<Element> parts, PageMeasures ofPage) {
        List<PageMeasures> left = new ArrayList<>(parts.size());
        for (Element part : parts) {
            // In a link all text is linked; within the part that does not count.
            PageMeasures measures = part.closest(LINK) == null ? ofPage : PageMeasures.of(part);
            boolean headLess = headLines(part, measures);
            boolean lineLess = lines(part, measures);
            left.add(headLess || lineLess ? PageMeasures.of(part) : measures);
        }
        tail(parts, left);
    }

    private static boolean lines(Element part, PageMeasures measures) {
        boolean removed = false;
        for (Element line : part.select(LINES)) {
            if (!line.equals(part) && measures.isLine(line, MAX_LINE) && isLeftover(line, measures)) {
                line.remove();
                removed = true;
            }
        }
        return removed;
    }

    private static boolean isLeftover(Element line, PageMeasures measures) {
        double links = measures.linkDensity(line);
        if (links <= SOME_LINK && measures.text(line) > LONGEST_WHOLE) {
            return false;
        }
        String text = line.text().strip().toLowerCase(Locale.ROOT);
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean isWhole = WHOLE.contains(text.substring(0, end))
                && (links > 0.5 || !line.normalName().startsWith("s"));
        return isWhole || (links > SOME_LINK && LEADS.stream().anyMatch(text::startsWith));
    }

    /** Lines above the first paragraph that show a day: when it was published, and often by whom. */
    private static boolean headLines(Element part, PageMeasures measures) {
        boolean removed = false;
        for (Element line : part.getAllElements()) {
            boolean isLeaf = !PageMeasures.isInline(line) && !measures.holdsBlocks(line) && !line.equals(part);
            if (isLeaf && measures.loose(line) >= MAX_DATED) {
                return removed;
            }
            if (isLeaf && measures.isLine(line, MAX_DATED) && WrittenDates.first(line.text()) != null) {
                line.remove();
                removed = true;
            }
        }
        return removed;
    }

    /** Headings at the end, and lines there that are nothing but links. */
    private static void tail(List<Element> parts, List<PageMeasures> left) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            PageMeasures measures = left.get(i);
            List<Element> all = parts.get(i).getAllElements();
            for (int k = all.size() - 1; k > 0; k--) {
                Element last = all.get(k);
                if (PageMeasures.isInline(last) || measures.loose(last) == 0) {
                    continue;
                }
                if (!isHeading(last) && measures.linkDensity(last) < ALL_LINK) {
                    return;
                }
                last.remove();
            }
        }
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }
}
