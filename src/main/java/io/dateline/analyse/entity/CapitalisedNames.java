package io.dateline.analyse.entity;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.analyse.entity.group.WordLists;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of capitalised words as mentions: stands in until the trained tagger does the work. */
final class CapitalisedNames {
    private static final double UNSURE = 0.5;

    private final Map<String, EntityType> types = new HashMap<>();

    CapitalisedNames() {
        for (List<String> line : WordLists.lines("/entity/countries.tsv")) {
            put(line.get(4), EntityType.PLACE);
            put(line.get(3), EntityType.PLACE);
            put(line.get(5), EntityType.GROUP);
        }
        types.remove("");
    }

    private void put(String names, EntityType type) {
        WordLists.cut(names, '|').forEach(name -> types.put(Fold.name(name), type));
    }

    List<Mention> tag(Prose prose) {
        List<Mention> mentions = new ArrayList<>();
        String text = prose.text();
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int at = prose.sentenceStart(sentence);
            int end = prose.sentenceEnd(sentence);
            while (at < end) {
                int stop = at;
                int next = wordEnd(text, at, end);
                while (Character.isUpperCase(text.charAt(at)) && next > stop) {
                    stop = next;
                    boolean more =
                            next + 1 < end && text.charAt(next) == ' ' && Character.isUpperCase(text.charAt(next + 1));
                    next = more ? wordEnd(text, next + 1, end) : next;
                }
                if (stop > at) {
                    add(mentions, text, at, stop, at == prose.sentenceStart(sentence));
                }
                at = Math.max(next, stop);
                while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
            }
        }
        return mentions;
    }

    private void add(List<Mention> mentions, String text, int start, int end, boolean first) {
        String name = text.substring(start, end);
        EntityType type = types.get(Fold.name(name));
        if (type == null && first && name.indexOf(' ') < 0) {
            return;
        }
        if (type == null) {
            type = name.indexOf(' ') < 0 ? EntityType.ORGANISATION : EntityType.PERSON;
        }
        mentions.add(new Mention(new Span(start, end), type, UNSURE));
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' || isInner(text, at, end))) {
            at++;
        }
        return at;
    }

    private static boolean isInner(String text, int at, int end) {
        return text.charAt(at) == '.' && at > 0 && Character.isUpperCase(text.charAt(at - 1)) && at + 1 < end;
    }
}
