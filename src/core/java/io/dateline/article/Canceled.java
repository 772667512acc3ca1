package io.dateline.article;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kill: the article and all its versions up to this one are withdrawn.
 *
 * @param note the desk's note on the kill, as sent; null when there is none
 */
public record Canceled(ItemHead head, @Nullable String note) implements NewsItem {
    @Override
    public <R> R match(
            Function<? super Article, ? extends R> article,
            Function<? super Withheld, ? extends R> withheld,
            Function<? super Canceled, ? extends R> canceled) {
        return canceled.apply(this);
    }
}
