package io.dateline.article;

import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article that may be published. Only such an item is analysed.
 *
 * @param headline a line that readers can list it by: its title, else what its agency's rule takes from the text; null for
 *     neither
 */
public record Article(
        ItemHead head,
        ArticleText text,
        Credits credits,
        List<Assertion> assertions,
        SenderMetadata sender,
        @Nullable String headline)
        implements NewsItem {
    private static final Lifecycle PLAIN = new Lifecycle(
            Change.INITIAL, PubStatus.USABLE, null, List.of(), null, Form.UNKNOWN, null, null, null, null);

    public Article {
        assertions = List.copyOf(assertions);
    }

    /** Of which the sender says nothing to sort it by. */
    public Article(ItemHead head, ArticleText text, Credits credits, List<Assertion> assertions) {
        this(head, text, credits, assertions, SenderMetadata.NONE);
    }

    /** With its title as the headline. */
    public Article(
            ItemHead head, ArticleText text, Credits credits, List<Assertion> assertions, SenderMetadata sender) {
        this(head, text, credits, assertions, sender, text.title().isEmpty() ? null : text.title());
    }

    /**
     * Makes an article from text that came from no wire, such as a document of a test corpus. The text is not
     * normalised.
     */
    public static Article ofText(String id, ArticleText text, @Nullable String language, @Nullable Instant created) {
        return ofText(id, text, language, created, null);
    }

    /** Makes an article from text that came from no wire and whose body begins with a dateline. */
    public static Article ofText(
            String id,
            ArticleText text,
            @Nullable String language,
            @Nullable Instant created,
            @Nullable Dateline dateline) {
        ItemHead head = new ItemHead(
                id, "1", 1, "local", language, created, created, PLAIN, Format.JSON, "", List.of(), List.of());
        Credits credits = dateline == null ? Credits.NONE : Credits.of(dateline);
        return new Article(head, text, credits, List.of());
    }

    @Override
    public <R> R match(
            Function<? super Article, ? extends R> article,
            Function<? super Withheld, ? extends R> withheld,
            Function<? super Canceled, ? extends R> canceled) {
        return article.apply(this);
    }
}
