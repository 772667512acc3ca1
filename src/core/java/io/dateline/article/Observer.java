package io.dateline.article;

import java.util.function.Supplier;

/**
 * Is told what is decided of an item, by the code that decides it, so that a person can ask why. By default nobody listens. What it
 * is told may quote the item: it is for that person's screen, never for a log.
 */
public interface Observer {
    Observer NOBODY = new Observer() {};

    /**
     * A question about the item was decided.
     *
     * @param question for example {@code character set}
     * @param why what it was decided by, in a few words
     */
    default void decided(String question, String answer, String why) {}

    /**
     * Text around the copy was taken out.
     *
     * @param kind what it was, for example {@code byline}
     * @param characters how long it was, in UTF-16 units
     */
    default void removed(String kind, int characters) {}

    /** Does a piece of work; whoever listens may take its time. */
    default <T> T during(String work, Supplier<T> body) {
        return body.get();
    }
}
