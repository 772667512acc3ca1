package io.dateline.decode;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page. Every paragraph gives points for its length and commas to its parent and half as many to
 * the parent's parent; the element with most points, less the share of its text that stands in links, holds the article
 * (the idea of Arc90's Readability, 2009). Then what is furniture inside it goes: menus, share bars, lists of links.
 */
final class MainText {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form, nav,"
                    + " button, input, select, textarea, aside, footer, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=banner], [role=dialog], [style*=display:none],"
                    + " [style*='display: none'], [style*=visibility:hidden], [style*='visibility: hidden']";

    private static final List<String> FURNITURE = List.of(
            "share",
            "social",
            "related",
            "recommend",
            "promo",
            "newsletter",
            "subscribe",
            "comment",
            "sidebar",
            "breadcrumb",
            "advert",
            "sponsor",
            "outbrain",
            "taboola",
            "cookie",
            "popup",
            "paywall",
            "read-more",
            "readmore",
            "more-stories",
            "most-read",
            "popular",
            "trending",
            "tags",
            "author-bio",
            "toolbar",
            "footer");

    /** Elements whose paragraphs are looked at: pages have some thousands; beyond that the article has long begun. */
    static final int MAX_PARAGRAPHS = 20_000;

    private MainText() {}

    /** The article's element as HTML, or the whole body's when none stands out; null when there is no text. */
    static @Nullable String of(Document page) {
        page.select(NEVER).remove();
        removeFurniture(page.body());
        Element main = declared(page);
        if (main == null) {
            main = best(page);
        }
        Element chosen = main == null ? page.body() : main;
        return chosen.hasText() ? chosen.outerHtml() : null;
    }

    private static void removeFurniture(Element body) {
        for (Element element : body.select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (FURNITURE.stream().anyMatch(names::contains) && !isContainer(element) && linkDensityOrShort(element)) {
                element.remove();
            }
        }
    }

    private static boolean isContainer(Element element) {
        String tag = element.normalName();
        return tag.equals("body")
                || tag.equals("article")
                || tag.equals("main")
                || element.selectFirst("article, main") != null;
    }

    /** Little text or mostly links: a bar of buttons, not an article that happens to be in a div of that name. */
    private static boolean linkDensityOrShort(Element element) {
        String text = element.text();
        return text.length() < 600 || linkLength(element) * 2 > text.length();
    }

    private static int linkLength(Element element) {
        int length = 0;
        for (Element link : element.select("a")) {
            length += link.text().length();
        }
        return length;
    }

    private static @Nullable Element declared(Document page) {
        Element body = page.selectFirst("[itemprop=articleBody]");
        if (body != null && body.text().length() > 250) {
            return body;
        }
        List<Element> articles = page.select("article");
        return articles.size() == 1 && articles.get(0).text().length() > 500 ? articles.get(0) : null;
    }

    private static @Nullable Element best(Document page) {
        IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
        int seen = 0;
        for (Element paragraph : page.body().select("p, pre, td, blockquote")) {
            if (++seen > MAX_PARAGRAPHS) {
                break;
            }
            String text = paragraph.text();
            Element parent = paragraph.parent();
            if (text.length() >= 25 && parent != null) {
                double score = 1 + Math.min(3, text.length() / 100) + commas(text);
                points.merge(parent, score, Double::sum);
                Element grand = parent.parent();
                if (grand != null) {
                    points.merge(grand, score / 2, Double::sum);
                }
            }
        }
        return highest(page, points);
    }

    /** In document order, so that a tie always falls the same way. */
    private static @Nullable Element highest(Document page, IdentityHashMap<Element, Double> points) {
        Element best = null;
        double most = 0;
        for (Element element : page.body().getAllElements()) {
            Double score = points.get(element);
            if (score != null) {
                int length = Math.max(1, element.text().length());
                double weighed = score * (1 - (double) linkLength(element) / length);
                if (weighed > most) {
                    most = weighed;
                    best = element;
                }
            }
        }
        return best;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            commas += c == ',' || c == '،' || c == '、' || c == '，' ? 1 : 0;
        }
        return commas;
    }
}
