package io.dateline.analyse.entity;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.validate.dateline.Datelines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with its mentions marked: "[p:Ann Example] of [o:Acme]", p o l f g x e t as the types stand. */
record MarkedText(Prose prose, List<Mention> mentions) {
    private static final String TYPES = "polfgxet";
    private static final EntityType[] NAMED = {
        EntityType.PERSON,
        EntityType.ORGANISATION,
        EntityType.PLACE,
        EntityType.FACILITY,
        EntityType.GROUP,
        EntityType.PRODUCT,
        EntityType.EVENT,
        EntityType.OTHER
    };

    static MarkedText of(String title, String body) {
        String marked = title.isEmpty() ? body : title + "\n\n" + body;
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int close = marked.indexOf(']', open);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 3, close);
            EntityType type = NAMED[TYPES.indexOf(marked.charAt(open + 1))];
            mentions.add(new Mention(new Span(start, text.length()), type, 0.9));
            at = close + 1;
        }
        text.append(marked, at, marked.length());
        int gap = title.isEmpty() ? -2 : text.indexOf("\n\n");
        String plainTitle = title.isEmpty() ? "" : text.substring(0, gap);
        ArticleText article = new ArticleText(plainTitle, text.substring(gap + 2));
        return new MarkedText(new Segmenter().segment(article), mentions);
    }

    /** The entities of a text without a title. */
    static List<Entity> entities(String body) {
        return of("", body).entities();
    }

    List<Entity> entities() {
        return entitiesWith(null);
    }

    /** With a gazetteer of the user's. */
    List<Entity> entitiesWith(@Nullable Gazetteer gazetteer) {
        Language english = new Language("en", 1, Language.Origin.DECLARED);
        Dateline dateline = Datelines.at(prose.text().substring(prose.bodyStart()));
        Credits credits = dateline == null ? Credits.NONE : Credits.of(dateline);
        return new EntityFinder(prose -> mentions, gazetteer).find(prose, english, credits);
    }

    /** "id: text, text" of each entity, without what they are not asked about. */
    static List<String> mentionsOf(String body, String id) {
        MarkedText text = of("", body);
        List<String> found = new ArrayList<>();
        for (Entity entity : text.entities()) {
            if (entity.id().equals(id)) {
                entity.mentions()
                        .forEach(mention ->
                                found.add(mention.span().of(text.prose().text())));
            }
        }
        return found;
    }

    static List<String> ids(String body) {
        return entities(body).stream().map(Entity::id).toList();
    }

    static Entity only(String body, String id) {
        return entities(body).stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + ids(body)));
    }
}
