package io.dateline.validate;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.SenderMetadata;
import io.dateline.validate.copy.Characters;
import io.dateline.validate.date.Dates;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sender says to sort an item by, as it was sent but for white space. */
final class SenderFields {
    private static final Set<String> TYPES = Set.of("picture", "video", "audio", "graphic", "composite");

    private SenderFields() {}

    static SenderMetadata of(RawItem item) {
        String expires = item.get(Field.EXPIRES);
        return new SenderMetadata(
                type(item),
                line(item, Field.CATEGORY),
                line(item, Field.PRIORITY),
                line(item, Field.GENRE),
                line(item, Field.PROFILE),
                line(item, Field.WEB_URL),
                line(item, Field.USAGE_TERMS),
                expires == null ? null : Dates.parse(expires),
                item.lists().keywords(),
                item.lists().related(),
                item.lists().media());
    }

    private static String type(RawItem item) {
        String sent = item.get(Field.TYPE);
        String type = sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(type) ? type : SenderMetadata.TEXT;
    }

    private static @Nullable String line(RawItem item, Field field) {
        String sent = item.get(field);
        String clean = sent == null ? "" : Characters.line(sent);
        return clean.isEmpty() ? null : clean;
    }
}
