package io.dateline.article;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An item on hold. Its text is not published.
 *
 * @param note the desk's note on the hold, as sent, for example the editor's note; null when there is none
 */
public record Withheld(ItemHead head, @Nullable String note) implements NewsItem {
    @Override
    public <R> R match(
            Function<? super Article, ? extends R> article,
            Function<? super Withheld, ? extends R> withheld,
            Function<? super Canceled, ? extends R> canceled) {
        return withheld.apply(this);
    }
}
