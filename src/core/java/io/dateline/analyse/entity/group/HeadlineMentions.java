package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds mentions in the headline of names that the body writes whole. A headline gives the tagger little to go by: the first
 * word has a capital anyway, and house style writes the last word of a name small ("Example County aquarium", in the body
 * "the Example County Aquarium"). A name of one word is added as the body writes it, unless the body has it as a common
 * word too.
 */
final class HeadlineMentions {
    /** Of the words that a headline shares with a name of the body, few are not that name. */
    private static final double CONFIDENCE = 0.8;

    /** Tokens of the longest name looked for. */
    private static final int LONGEST = 8;

    /** The mentions, which stand in text order and do not overlap, with those added and grown. */
    List<Mention> complete(Prose prose, List<Mention> mentions) {
        int tokens = prose.tokenAt(prose.bodyStart());
        Map<String, Mention> names = tokens == 0 ? Map.of() : names(prose, mentions);
        if (names.isEmpty()) {
            return mentions;
        }
        SmallWords small = new SmallWords(prose, tokens);
        List<Mention> complete = new ArrayList<>(mentions.size() + 2);
        int next = 0;
        int token = 0;
        while (token < tokens) {
            int end = longest(prose, token, tokens, names, small);
            while (next < mentions.size() && mentions.get(next).span().end() <= prose.tokenStart(token)) {
                complete.add(mentions.get(next++));
            }
            Span span = new Span(prose.tokenStart(token), prose.tokenEnd(Math.max(token, end - 1)));
            if (end > 0 && isFree(span, mentions, next)) {
                Mention named = Objects.requireNonNull(names.get(key(prose, span)));
                complete.add(new Mention(span, named.type(), CONFIDENCE));
                while (next < mentions.size() && mentions.get(next).span().start() < span.end()) {
                    next++;
                }
                token = end;
            } else {
                token++;
            }
        }
        complete.addAll(mentions.subList(next, mentions.size()));
        return complete;
    }

    /** The names of the body by their words: those of one word as written, longer ones in lower case. */
    private static Map<String, Mention> names(Prose prose, List<Mention> mentions) {
        Map<String, Mention> names = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.span().start() >= prose.bodyStart()) {
                names.putIfAbsent(key(prose, mention.span()), mention);
                if (mention.type() == EntityType.PERSON) {
                    shorter(prose, mention, names);
                }
            }
        }
        return names;
    }

    /** Of three names and more a headline leaves out those in the middle. */
    private static void shorter(Prose prose, Mention person, Map<String, Mention> names) {
        String name = person.span().of(prose.text());
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < last) {
            names.putIfAbsent((name.substring(0, first) + name.substring(last)).toLowerCase(Locale.ROOT), person);
        }
    }

    private static String key(Prose prose, Span span) {
        String name = span.of(prose.text());
        return name.indexOf(' ') < 0 ? name : name.toLowerCase(Locale.ROOT);
    }

    /** The words that the body writes small, collected when the first one is asked for. */
    private static final class SmallWords {
        private final Prose prose;
        private final int from;
        private @Nullable Set<String> words;

        SmallWords(Prose prose, int from) {
            this.prose = prose;
            this.from = from;
        }

        boolean has(String word) {
            Set<String> all = words == null ? collected() : words;
            words = all;
            return all.contains(word);
        }

        private Set<String> collected() {
            Set<String> small = new HashSet<>();
            for (int token = from; token < prose.tokenCount(); token++) {
                if (Character.isLowerCase(prose.text().charAt(prose.tokenStart(token)))) {
                    small.add(written(token));
                }
            }
            return small;
        }

        /** As written: a word that is small throughout is one string already. */
        private String written(int token) {
            String word = prose.words().of(token);
            return prose.tokenIs(token, word) ? word : prose.token(token);
        }
    }

    /** The token after the longest name that begins at {@code token}; 0 when none does. */
    private static int longest(Prose prose, int token, int tokens, Map<String, Mention> names, SmallWords small) {
        int start = prose.tokenStart(token);
        if (!Character.isUpperCase(prose.text().charAt(start))) {
            return 0;
        }
        for (int end = Math.min(tokens, token + LONGEST); end > token; end--) {
            Span span = new Span(start, prose.tokenEnd(end - 1));
            boolean alone = end == token + 1;
            if (names.containsKey(key(prose, span))
                    && !(alone && small.has(prose.words().of(token)))) {
                return end;
            }
        }
        return 0;
    }

    /** Whether no mention reaches beyond the span or fills it. */
    private static boolean isFree(Span span, List<Mention> mentions, int next) {
        for (int i = next; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            Span other = mentions.get(i).span();
            boolean within = other.start() >= span.start() && other.end() <= span.end();
            if (!within || other.equals(span)) {
                return false;
            }
        }
        return true;
    }
}
