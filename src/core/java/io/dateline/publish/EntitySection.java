package io.dateline.publish;

import io.dateline.article.Entity;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Relevance;
import java.util.List;

/** Writes the entities that the article names, with every mention; a full event also has the candidates and the parts of the relevance. */
final class EntitySection {
    private EntitySection() {}

    static void write(Members out, Anchors anchors, List<Entity> entities, Shape shape) {
        out.objects("entities", entities, entity -> {
            out.put("id", entity.id());
            out.put("name", entity.name());
            out.put("type", entity.type());
            out.put("role", entity.role());
            out.put("country", entity.country());
            out.objects("links", entity.links(), link -> link(out, link));
            if (shape.isFull()) {
                out.objects("candidates", entity.candidates(), link -> link(out, link));
            }
            out.put("relevance", entity.relevance().score());
            if (shape.isFull()) {
                out.object("relevanceParts", () -> parts(out, entity.relevance()));
            }
            out.score("confidence", entity.confidence());
            out.objects("mentions", entity.mentions(), mention -> mention(out, anchors, entity, mention, shape));
        });
    }

    private static void link(Members out, Link link) {
        out.put("scheme", link.scheme().label());
        out.put("value", link.value());
        out.score("score", link.score());
    }

    private static void parts(Members out, Relevance parts) {
        out.put("headline", parts.headline());
        out.put("firstMention", parts.firstMention());
        out.put("count", parts.count());
        out.put("spread", parts.spread());
        out.put("subject", parts.subject());
        out.put("kind", parts.kind());
        out.put("dateline", parts.dateline());
    }

    /** A mention is mostly of its entity's type. */
    private static void mention(Members out, Anchors anchors, Entity entity, Mention mention, Shape shape) {
        anchors.quote(mention.span());
        if (shape.isFull() || mention.type() != entity.type()) {
            out.put("type", mention.type());
        }
        if (shape.isFull()) {
            out.score("confidence", mention.confidence());
        }
    }
}
