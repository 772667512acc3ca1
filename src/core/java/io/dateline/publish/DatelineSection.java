package io.dateline.publish;

import io.dateline.article.Article;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where and when the copy was filed, and by whom. Left out when the copy has no dateline. */
final class DatelineSection {
    private DatelineSection() {}

    static void write(Members out, Article article, List<Entity> entities) {
        String written = article.credits().dateline();
        DatelineLine line = DatelineLine.read(written);
        if (line == null) {
            return;
        }
        out.object("dateline", () -> {
            out.put("text", written);
            out.put("place", entity(line.place(), entities, article.text().content()));
            out.put("placeName", line.place());
            out.put("date", date(line, article.head().versionCreated()));
            out.put("agency", line.agency());
        });
    }

    private static @Nullable String date(DatelineLine line, @Nullable Instant made) {
        if (made == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(made, ZoneOffset.UTC);
        return Objects.toString(line.date(day), null);
    }

    /** The place among the article's own: the one with its name, or that it mentions so, capitals aside. */
    private static @Nullable String entity(@Nullable String place, List<Entity> entities, String content) {
        if (place == null) {
            return null;
        }
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PLACE && named(entity, place, content)) {
                return entity.id();
            }
        }
        return null;
    }

    private static boolean named(Entity entity, String place, String content) {
        if (entity.name().equalsIgnoreCase(place)) {
            return true;
        }
        for (Mention mention : entity.mentions()) {
            if (mention.span().of(content).equalsIgnoreCase(place)) {
                return true;
            }
        }
        return false;
    }
}
