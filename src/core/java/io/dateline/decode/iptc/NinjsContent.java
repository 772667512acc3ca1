package io.dateline.decode.iptc;

import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.MediaMembers;
import io.dateline.decode.json.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words and files of a ninjs item. Of several bodies the one is read that says most of its structure: HTML before NITF
 * before plain text. Associated files become media, associated stories related items.
 */
final class NinjsContent {
    private static final List<String> KEYWORDS = List.of("keyword", "keywords");

    private NinjsContent() {}

    static void read(Members item, Draft draft) {
        words(item, draft);
        body(item, draft);
        KEYWORDS.forEach(name -> item.names(name).forEach(draft::keyword));
        related(item, draft);
        files(item, draft);
    }

    private static void words(Members item, Draft draft) {
        List<Members> headlines = item.objects("headlines");
        List<Members> descriptions = item.objects("descriptions");
        draft.set(Field.HEADLINE, item.text("headline"))
                .set(Field.HEADLINE, preferred(headlines, any -> !isHtml(any)))
                .set(Field.HEADLINE, preferred(headlines, any -> true))
                .set(Field.HEADLINE, first(item.textsStarting("headline")))
                .set(Field.HEADLINE, item.text("title"))
                .set(Field.SLUGLINE, item.text("slugline", "slug"))
                .set(Field.WEB_URL, item.text("weburl", "url"))
                .set(Field.DESCRIPTION, item.text("descriptiontext", "descriptionhtml", "abstract"))
                .set(Field.DESCRIPTION, preferred(descriptions, any -> !isHtml(any)))
                .set(Field.DESCRIPTION, preferred(descriptions, any -> true))
                .set(Field.DESCRIPTION, first(item.textsStarting("description")));
    }

    private static void body(Members item, Draft draft) {
        List<Members> bodies = item.objects("bodies");
        draft.body(item.text("bodyxhtml", "bodyhtml", "bodyhtml5", "bodyrichhtml5"), Markup.HTML)
                .body(preferred(bodies, NinjsContent::isHtml), Markup.HTML);
        NitfText.nitf(item.text("bodynitf"), draft);
        NitfText.nitf(preferred(bodies, any -> type(any).contains("nitf")), draft);
        draft.body(item.text("bodytext"), Markup.PLAIN)
                .body(
                        preferred(
                                bodies,
                                any -> type(any).contains("plain") || type(any).isEmpty()),
                        Markup.PLAIN);
        NitfText.read(preferred(bodies, any -> true), null, draft);
        NitfText.read(first(item.textsStarting("body")), null, draft);
    }

    /** Of several headlines, bodies or descriptions of the kind wanted: the main one, else the first. */
    private static @Nullable String preferred(List<Members> candidates, Predicate<Members> wanted) {
        String first = null;
        for (Members candidate : candidates) {
            String value = candidate.text("value");
            if (value != null && wanted.test(candidate)) {
                if ("main".equals(candidate.text("role"))) {
                    return value;
                }
                first = first == null ? value : first;
            }
        }
        return first;
    }

    private static boolean isHtml(Members candidate) {
        return type(candidate).contains("html");
    }

    private static String type(Members candidate) {
        String type = candidate.text("contenttype");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(Map<String, String> texts) {
        return texts.isEmpty() ? null : texts.values().iterator().next();
    }

    private static void related(Members item, Draft draft) {
        for (String rel :
                List.of("rewriteof", "rewrittenby", "evolvedfrom", "translationof", "derivedfrom", "refersto")) {
            draft.related(rel, item.text(rel));
        }
        for (Members revision : item.objects("revisions")) {
            String uri = revision.text("uri");
            draft.related("revision", uri == null || uri.equals(item.text("uri")) ? null : uri);
        }
    }

    private static void files(Members item, Draft draft) {
        for (Members associated : item.objects("associations")) {
            if (MediaMembers.isFile(associated)) {
                draft.media(MediaMembers.read(associated));
            } else {
                draft.related("association", associated.text("uri", "guid"));
                draft.caption(MediaMembers.read(associated).caption());
            }
        }
        if (item.has("renditions") && MediaMembers.isFile(item)) {
            draft.media(MediaMembers.read(item, null));
        }
    }
}
