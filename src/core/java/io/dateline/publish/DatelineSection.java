package io.dateline.publish;

import io.dateline.article.Article;
import io.dateline.article.Dateline;
import io.dateline.article.Dateline.Day;
import io.dateline.article.FiledAt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes where and when the copy was filed, and by whom. Writes nothing when the copy has no dateline. */
final class DatelineSection {
    private DatelineSection() {}

    /**
     * @param filedAt the place as linked to the registers; null when there is none, or the step failed
     */
    static void write(Members out, Article article, @Nullable FiledAt filedAt, Shape shape) {
        Dateline dateline = article.credits().dateline();
        if (dateline == null) {
            return;
        }
        Day day = dateline.day();
        out.object("dateline", () -> {
            if (shape.hasCopy()) {
                out.put("text", dateline.text());
            }
            if (filedAt != null) {
                out.put("place", filedAt.id());
                out.put("name", filedAt.name());
                out.put("country", filedAt.country());
            }
            out.put("placeName", dateline.place());
            if (!dateline.others().isEmpty()) {
                out.strings("otherPlaces", dateline.others());
            }
            out.put(
                    "date",
                    day == null
                            ? null
                            : Objects.toString(day.date(article.head().versionCreated()), null));
            out.put("agency", dateline.agency());
        });
    }
}
