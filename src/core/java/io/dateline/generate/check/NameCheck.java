package io.dateline.generate.check;

import io.dateline.article.EntityType;
import io.dateline.article.Span;
import io.dateline.words.Languages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in one sentence that the article does not contain. A name is a word with a capital letter that does
 * not begin the sentence or a quotation, an acronym, or what the analysis takes for a name. Surnames, acronyms for full
 * names and the reverse, possessives, and countries for their people are accepted; a first name of one person with the
 * surname of another is not. In German, where nouns have capitals, a single such word is no name.
 */
final class NameCheck {
    /** What may stand before a word that opens something said. */
    private static final String OPENINGS = "\"\u201c\u201e\u00ab\u2018:;\u2014(";

    private static final Set<String> CAPITAL_NOUNS = Set.copyOf(Languages.with("capital-nouns"));

    private final Evidence evidence;
    private final String sentence;
    private final List<Word> words;
    private final boolean nounsHaveCapitals;

    /** What the analysis takes for a name, within the sentence. */
    record Named(Span span, EntityType type) {}

    NameCheck(Evidence evidence, String sentence, List<Word> words, String language) {
        this.evidence = evidence;
        this.sentence = sentence;
        this.words = words;
        this.nounsHaveCapitals = CAPITAL_NOUNS.contains(Languages.primary(language));
    }

    List<Span> unsupported(List<Named> named) {
        BitSet names = names();
        named.forEach(each -> mark(names, each.span()));
        BitSet unknown = new BitSet();
        names.stream().filter(word -> !evidence.bears(words.get(word))).forEach(unknown::set);
        Initials.runs(sentence, words).forEach(run -> pardonFullForm(unknown, run));
        named.forEach(each -> addMixed(unknown, each));
        return spans(unknown);
    }

    private BitSet names() {
        BitSet names = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.acronym() || (word.capital() && !opens(i) && !isNone(word.folded()) && !isNoun(i))) {
                names.set(i);
            }
        }
        return names;
    }

    /** Whether the word is no name: an initial, or a pronoun of the first person. */
    private static boolean isNone(String folded) {
        return folded.length() < 2 || folded.startsWith("i'");
    }

    private boolean opens(int at) {
        if (at == 0) {
            return true;
        }
        int before = words.get(at).start() - 1;
        while (before > 0 && sentence.charAt(before) == ' ') {
            before--;
        }
        return OPENINGS.indexOf(sentence.charAt(before)) >= 0;
    }

    private boolean isNoun(int at) {
        boolean afterName = at > 1 && words.get(at - 1).capital() && adjoins(at);
        boolean beforeName = at + 1 < words.size() && words.get(at + 1).capital() && adjoins(at + 1);
        return nounsHaveCapitals && !afterName && !beforeName;
    }

    private boolean adjoins(int at) {
        return Initials.adjoins(sentence, words.get(at - 1), words.get(at));
    }

    private void mark(BitSet names, Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (inside(words.get(i), span) && words.get(i).capital()) {
                names.set(i);
            }
        }
    }

    private static boolean inside(Word word, Span span) {
        return word.start() >= span.start() && word.end() <= span.end();
    }

    /** "United Nations", where the article says "UN". */
    private void pardonFullForm(BitSet unknown, List<Integer> run) {
        StringBuilder letters = new StringBuilder();
        run.forEach(word -> letters.appendCodePoint(words.get(word).folded().codePointAt(0)));
        boolean withoutFirst = letters.length() > 2 && evidence.bearsAcronym(letters.substring(1));
        if (evidence.bearsAcronym(letters.toString()) || withoutFirst) {
            run.forEach(unknown::clear);
        }
    }

    /** A first name of one and the surname of another, each of which the article has. */
    private void addMixed(BitSet unknown, Named named) {
        List<Integer> name = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (inside(words.get(i), named.span()) && words.get(i).capital()) {
                name.add(i);
            }
        }
        List<String> folded = name.stream().map(i -> words.get(i).folded()).toList();
        boolean known = name.stream().noneMatch(unknown::get);
        if (named.type() == EntityType.PERSON && known && name.size() > 1 && !evidence.bearsPerson(folded)) {
            name.forEach(unknown::set);
        }
    }

    /** Neighbours together. */
    private List<Span> spans(BitSet unknown) {
        List<Span> spans = new ArrayList<>();
        int at = unknown.nextSetBit(0);
        while (at >= 0) {
            int last = at;
            while (unknown.get(last + 1) && adjoins(last + 1)) {
                last++;
            }
            spans.add(new Span(words.get(at).start(), words.get(last).end()));
            at = unknown.nextSetBit(last + 1);
        }
        return spans;
    }
}
