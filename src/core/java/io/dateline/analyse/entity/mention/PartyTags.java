package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads what US copy writes behind a politician's name, "R-Ohio" or "D-Calif.": a party's letter and a state, which the tagger
 * takes for an organisation. The state stays as a place where it is a known one; otherwise the mention is dropped.
 */
final class PartyTags {
    /** Republican, Democrat, independent, Libertarian. */
    private static final String PARTIES = "RDIL";

    private static final String MARKS = "-\u2010\u2011\u2013";

    private final Predicate<String> place;

    PartyTags(Predicate<String> place) {
        this.place = place;
    }

    List<Mention> read(String text, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = mention.span();
            if (!isTag(text, span)) {
                read.add(mention);
            } else if (place.test(Fold.name(text.substring(span.start() + 2, span.end())))) {
                read.add(new Mention(new Span(span.start() + 2, span.end()), EntityType.PLACE, mention.confidence()));
            }
        }
        return read;
    }

    /** Behind a comma or in a bracket: "vitamin D-Plus" is none. */
    private static boolean isTag(String text, Span span) {
        int start = span.start();
        return span.end() - start > 3
                && PARTIES.indexOf(text.charAt(start)) >= 0
                && MARKS.indexOf(text.charAt(start + 1)) >= 0
                && Character.isUpperCase(text.charAt(start + 2))
                && (text.startsWith(", ", start - 2) || text.startsWith("(", start - 1));
    }
}
