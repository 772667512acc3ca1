package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Words;
import io.dateline.words.agency.Outlets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what might be a tag: each entity by its full name, and the noun phrases (adjectives and nouns that end with a
 * noun) with the parts of them that end with a noun. No part of a name or of a compound with a hyphen is one, nor a phrase
 * that ends with a name ("the capital Quito"): there the name itself is. Names that are no entities, such as titles of works,
 * are not cut either ({@link NameEdges}).
 */
final class Phrases {
    private static final int LONGEST = 4;
    /** Room for most phrases. */
    private static final int LONGEST_KEY = 40;

    private static final Set<String> STOP = WordLists.words("stop.txt");
    private static final Set<String> EMPTY_HEADS = WordLists.words("heads.txt");
    private static final Set<String> LEADS = WordLists.words("leads.txt");

    private final Prose prose;
    private final int count;
    private final byte[] classes;
    private final NamedTokens names;
    private final Words words;
    /** Of each word, once it is needed. */
    private final @Nullable String[] stems;
    /** Whether a token stands in a phrase or a name. */
    private final boolean[] inPhrase;
    /** Of the sentence that is read. */
    private NameEdges edges;

    private final Map<String, Phrase> byKey = new LinkedHashMap<>();
    private final Set<String> nameForms = new HashSet<>();
    private int work;

    /** @param classes of the tokens that are read, by the numbers of {@link WordClass} */
    Phrases(Prose prose, List<Entity> entities, byte[] classes) {
        this.prose = prose;
        this.classes = classes;
        count = classes.length;
        names = new NamedTokens(prose, entities, count);
        words = prose.words();
        stems = new String[words.count()];
        inPhrase = new boolean[count];
        edges = new NameEdges(prose, 0);
        entities.forEach(this::name);
        byKey.values().forEach(phrase -> nameForms.addAll(phrase.forms));
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            if (first < count && !prose.isRow(sentence)) {
                edges = new NameEdges(prose, sentence);
                sentence(first, Math.min(count, prose.sentenceEndToken(sentence)));
            }
        }
    }

    Collection<Phrase> all() {
        return byKey.values();
    }

    @Nullable
    Phrase byKey(String key) {
        return byKey.get(key);
    }

    /** How often a stem stands in phrases and names. */
    Map<String, Integer> stemCounts() {
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < count; at++) {
            if (inPhrase[at]) {
                counts.merge(stem(at), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many runs were looked at. */
    int work() {
        return work;
    }

    private void name(Entity entity) {
        Mention full = FullName.of(prose, entity);
        int[] range = FullName.trimmed(prose, full, count);
        if (range[0] >= range[1]) {
            return;
        }
        Phrase phrase = phrase(key(range[0], range[1]), range[0], range[1], entity);
        if (phrase.text.isEmpty()) {
            phrase.text = text(range[0], range[1]);
        }
        for (Mention mention : entity.mentions()) {
            int[] form = FullName.trimmed(prose, mention, count);
            if (form[0] < form[1]) {
                phrase.forms.add(key(form[0], form[1]));
                phrase.mention(mention.span(), form[0]);
            }
        }
    }

    private void sentence(int from, int to) {
        int begin = from;
        for (int at = from; at <= to; at++) {
            boolean carries = at < to && (carries(at) || joins(at, from, to));
            if (!carries || (at > begin && !joined(at))) {
                chunk(begin, at);
                begin = carries ? at : at + 1;
            }
        }
    }

    private boolean joined(int at) {
        for (int i = prose.tokenEnd(at - 1); i < prose.tokenStart(at); i++) {
            if (!Character.isWhitespace(prose.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the hyphen of a compound both of whose parts carry: "SARS-CoV-2", "Franco-German". */
    private boolean joins(int at, int from, int to) {
        return at > from && at + 1 < to && isHyphen(at) && carries(at - 1) && carries(at + 1);
    }

    private boolean isHyphen(int at) {
        return at > 0
                && at + 1 < count
                && prose.tokenIs(at, "-")
                && !prose.spaceBefore(at)
                && !prose.spaceBefore(at + 1);
    }

    /** Whether the token is of one word with the token before it. */
    private boolean isGlued(int at) {
        return at < count && (isHyphen(at) || (at > 0 && isHyphen(at - 1)));
    }

    private boolean carries(int at) {
        if (names.named(at)) {
            return true;
        }
        int start = prose.tokenStart(at);
        return classes[at] <= WordClass.ADJECTIVE.code()
                && prose.tokenEnd(at) - start > 1
                && Character.isLetter(prose.text().codePointAt(start))
                && !STOP.contains(words.of(at));
    }

    private void chunk(int from, int to) {
        int end = to;
        while (end > from && letter(end - 1) == 'A') {
            end--;
        }
        int begin = from;
        while (begin < end && isLead(begin)) {
            begin++;
        }
        for (int first = begin; first < end; first++) {
            for (int last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
                work++;
                boolean cuts = isGlued(first) || isGlued(last);
                boolean piece = edges.cutsBefore(first) || edges.cutsAfter(last);
                if (!cuts && !piece && letter(last - 1) != 'A' && !names.spoils(first, last)) {
                    run(first, last, first == begin && last == end, last == end);
                }
            }
        }
    }

    /** Whether it judges or points; one in capitals belongs to a name ("Tall Harbour"). */
    private boolean isLead(int at) {
        return !names.named(at) && LEADS.contains(words.of(at)) && !edges.isNamePart(at);
    }

    private char letter(int at) {
        if (names.named(at)) {
            return names.isPeople(at) ? 'G' : 'P';
        }
        return "NPA".charAt(Math.min(2, classes[at]));
    }

    private void run(int from, int to, boolean whole, boolean ends) {
        String key = key(from, to);
        if (nameForms.contains(key)) {
            return;
        }
        Phrase phrase = phrase(key, from, to, null);
        boolean small = Character.isLowerCase(prose.text().codePointAt(prose.tokenStart(from)));
        boolean known = !phrase.text.isEmpty() && Character.isLowerCase(phrase.text.codePointAt(0));
        if (phrase.text.isEmpty() || (small && !known)) {
            phrase.text = text(from, to);
        }
        phrase.mention(new Span(prose.tokenStart(from), prose.tokenEnd(to - 1)), from);
        phrase.whole += whole ? 1 : 0;
        phrase.ending += ends ? 1 : 0;
        phrase.capitalised += capitalised(from, to) ? 1 : 0;
    }

    private Phrase phrase(String key, int from, int to, @Nullable Entity entity) {
        Phrase known = byKey.get(key);
        if (known != null) {
            return known;
        }
        StringBuilder letters = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            if (at + 1 == to || !isGlued(at + 1)) {
                letters.append(letter(at));
            }
        }
        boolean empty = entity == null ? EMPTY_HEADS.contains(words.of(to - 1)) : isSource(entity, text(from, to));
        String parts = key.strip();
        String[] apart = parts.indexOf(' ') < 0 ? new String[] {parts} : parts.split(" ");
        Phrase phrase = new Phrase(key, apart, entity, letters.toString(), empty);
        byKey.put(key, phrase);
        return phrase;
    }

    /** Whether it is an outlet that the headline does not name. */
    private boolean isSource(Entity entity, String name) {
        return Outlets.isOutlet(name.toLowerCase(Locale.ROOT))
                && entity.mentions().get(0).span().start() >= prose.bodyStart();
    }

    private String key(int from, int to) {
        if (to - from == 1) {
            inPhrase[from] = true;
            return " " + stem(from) + " ";
        }
        StringBuilder key = new StringBuilder(LONGEST_KEY);
        for (int at = from; at < to; at++) {
            inPhrase[at] = true;
            key.append(at > from && isGlued(at) ? "" : " ").append(stem(at));
        }
        return key.append(' ').toString();
    }

    private String stem(int at) {
        int word = words.number(at);
        String known = stems[word];
        if (known == null) {
            known = Stemmer.stem(words.word(word));
            stems[word] = known;
        }
        return known;
    }

    private boolean capitalised(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isUpperCase(prose.text().codePointAt(prose.tokenStart(at)))) {
                return false;
            }
        }
        return true;
    }

    /** The tokens with one blank between them, where copy may have a line break. */
    private String text(int from, int to) {
        if (to - from == 1) {
            return prose.token(from);
        }
        StringBuilder text = new StringBuilder(LONGEST_KEY);
        for (int at = from; at < to; at++) {
            if (at > from && prose.spaceBefore(at)) {
                text.append(' ');
            }
            text.append(prose.text(), prose.tokenStart(at), prose.tokenEnd(at));
        }
        return text.toString();
    }
}
