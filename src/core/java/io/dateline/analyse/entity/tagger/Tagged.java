package io.dateline.analyse.entity.tagger;

import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.List;

/**
 * The names of a text and the text in the letters of running text.
 *
 * @param prose the same as was read when it has no headline and nothing in capitals
 * @param mentions in text order; none overlaps another
 */
public record Tagged(Prose prose, List<Mention> mentions) {
    public Tagged {
        mentions = List.copyOf(mentions);
    }
}
