package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
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
 * that ends with a name ("the capital Quito"): there the name itself is.
 */
final class Phrases {
    private static final int LONGEST = 4;
    private static final Set<String> STOP = WordLists.words("stop.txt");
    private static final Set<String> EMPTY_HEADS = WordLists.words("heads.txt");
    private static final Set<String> LEADS = WordLists.words("leads.txt");

    private final Prose prose;
    private final int count;
    private final byte[] classes;
    private final NamedTokens names;
    private final @Nullable String[] stems;
    private final Map<String, Phrase> byKey = new LinkedHashMap<>();
    private final Set<String> nameForms = new HashSet<>();
    private int work;

    /** @param classes of the tokens that are read, by the numbers of {@link WordClass} */
    Phrases(Prose prose, List<Entity> entities, byte[] classes) {
        this.prose = prose;
        this.classes = classes;
        count = classes.length;
        names = new NamedTokens(prose, entities, count);
        stems = new String[count];
        entities.forEach(this::name);
        byKey.values().forEach(phrase -> nameForms.addAll(phrase.forms));
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            if (first < count && !prose.isRow(sentence)) {
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
        for (String stem : stems) {
            if (stem != null) {
                counts.merge(stem, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many runs were looked at. */
    int work() {
        return work;
    }

    private void name(Entity entity) {
        Mention full = FullName.of(prose, entity.mentions());
        int[] range = FullName.trimmed(prose, full, count);
        if (range[0] >= range[1]) {
            return;
        }
        Phrase phrase = phrase(range[0], range[1], entity);
        if (phrase.text.isEmpty()) {
            phrase.text = text(range[0], range[1]);
        }
        for (Mention mention : entity.mentions()) {
            int[] form = FullName.trimmed(prose, mention, count);
            if (form[0] < form[1]) {
                phrase.forms.add(key(form[0], form[1]));
                phrase.mentions.add(mention.span());
                phrase.tokens.add(form[0]);
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
        return prose.text()
                .substring(prose.tokenEnd(at - 1), prose.tokenStart(at))
                .isBlank();
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
                && !STOP.contains(lower(at));
    }

    private String lower(int at) {
        return prose.token(at).toLowerCase(Locale.ROOT);
    }

    private void chunk(int from, int to) {
        int end = to;
        while (end > from && letter(end - 1) == 'A') {
            end--;
        }
        int begin = from;
        while (begin < end && !names.named(begin) && LEADS.contains(lower(begin))) {
            begin++;
        }
        for (int first = begin; first < end; first++) {
            for (int last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
                work++;
                boolean cuts = isGlued(first) || isGlued(last);
                if (!cuts && letter(last - 1) != 'A' && !names.spoils(first, last)) {
                    run(first, last, first == begin && last == end);
                }
            }
        }
    }

    private char letter(int at) {
        return names.named(at) ? 'P' : "NPA".charAt(Math.min(2, classes[at]));
    }

    private void run(int from, int to, boolean whole) {
        if (nameForms.contains(key(from, to))) {
            return;
        }
        Phrase phrase = phrase(from, to, null);
        boolean small = Character.isLowerCase(prose.text().codePointAt(prose.tokenStart(from)));
        boolean known = !phrase.text.isEmpty() && Character.isLowerCase(phrase.text.codePointAt(0));
        if (phrase.text.isEmpty() || (small && !known)) {
            phrase.text = text(from, to);
        }
        phrase.mentions.add(new Span(prose.tokenStart(from), prose.tokenEnd(to - 1)));
        phrase.tokens.add(from);
        phrase.whole += whole ? 1 : 0;
        phrase.capitalised += capitalised(from, to) ? 1 : 0;
    }

    private Phrase phrase(int from, int to, @Nullable Entity entity) {
        return byKey.computeIfAbsent(key(from, to), key -> {
            StringBuilder letters = new StringBuilder();
            for (int at = from; at < to; at++) {
                if (at + 1 == to || !isGlued(at + 1)) {
                    letters.append(letter(at));
                }
            }
            boolean empty = entity == null ? EMPTY_HEADS.contains(lower(to - 1)) : isSource(entity, text(from, to));
            return new Phrase(key, key.strip().split(" "), entity, letters.toString(), empty);
        });
    }

    /** Whether it is an outlet that the headline does not name. */
    private boolean isSource(Entity entity, String name) {
        return Outlets.isOutlet(name.toLowerCase(Locale.ROOT))
                && entity.mentions().get(0).span().start() >= prose.bodyStart();
    }

    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int at = from; at < to; at++) {
            key.append(at > from && isGlued(at) ? "" : " ").append(stem(at));
        }
        return key.append(' ').toString();
    }

    private String stem(int at) {
        String known = stems[at];
        if (known == null) {
            known = Stemmer.stem(lower(at));
            stems[at] = known;
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
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && prose.spaceBefore(at)) {
                text.append(' ');
            }
            text.append(prose.text(), prose.tokenStart(at), prose.tokenEnd(at));
        }
        return text.toString();
    }
}
