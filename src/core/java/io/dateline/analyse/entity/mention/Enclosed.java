package io.dateline.analyse.entity.mention;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a name where marks or a bracket part it, since the tagger reads over them: before an opening mark whose closing one lies
 * behind the name, "the council \u201cCommittee on ...\u201d". What holds a closing bracket without the opening one is the rest of
 * a name, unless a person's, "(founder Ann) Example".
 */
final class Enclosed {
    private static final String OPENING = "\u201c\u2018(";
    private static final String CLOSING = "\u201d\u2019)";

    private Enclosed() {}

    static List<Mention> cut(String text, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = mention.span();
            Span cut = beforeOpening(text, span);
            if (mention.type() == EntityType.PERSON || !isRest(text, cut)) {
                names.add(cut.equals(span) ? mention : new Mention(cut, mention.type(), mention.confidence()));
            }
        }
        return names;
    }

    private static Span beforeOpening(String text, Span span) {
        for (int at = span.start() + 1; at < span.end(); at++) {
            int mark = OPENING.indexOf(text.charAt(at));
            if (mark >= 0 && text.charAt(at - 1) == ' ' && text.indexOf(CLOSING.charAt(mark), at) >= span.end()) {
                return new Span(span.start(), at - 1);
            }
        }
        return span;
    }

    private static boolean isRest(String text, Span span) {
        String name = span.of(text);
        int close = name.indexOf(')');
        return close >= 0 && close < name.length() - 1 && name.lastIndexOf('(', close) < 0;
    }
}
