package io.dateline.validate.copy;

import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.validate.dateline.Datelines;
import org.jspecify.annotations.Nullable;

/** Joins the credits that the sender's fields give with those found in the body; a field wins. */
final class ItemCredits {
    private ItemCredits() {}

    static Credits of(RawItem item, SetApart found) {
        return new Credits(
                byline(item, found.byline()),
                either(item.get(Field.CREDIT), found.credit()),
                dateline(item, found.dateline()),
                either(item.get(Field.SLUGLINE), null),
                either(item.get(Field.ED_NOTE), found.deskLine()),
                either(item.get(Field.COPYRIGHT), found.copyright()),
                found.captions(),
                found.tables());
    }

    /** The names in the sender's field, without "By" or "Von". */
    private static @Nullable String byline(RawItem item, @Nullable String found) {
        String sent = ItemText.line(item.get(Field.BYLINE));
        String names = Byline.nameIn(sent);
        return names == null ? either(sent, found) : names;
    }

    /** What the sender's dateline field says, else what stood before the copy, else where the item is located. */
    private static @Nullable Dateline dateline(RawItem item, @Nullable Dateline found) {
        String sent = ItemText.line(item.get(Field.DATELINE));
        if (sent.isEmpty() && found != null) {
            return found;
        }
        String field = sent.isEmpty() ? ItemText.line(item.get(Field.LOCATED)) : sent;
        return field.isEmpty() ? null : Datelines.sent(field);
    }

    private static @Nullable String either(@Nullable String sent, @Nullable String found) {
        String clean = ItemText.line(sent);
        return clean.isEmpty() ? found : clean;
    }
}
