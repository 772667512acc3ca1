package io.dateline.generate.check;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Dateline;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.TimeExpression;
import io.dateline.words.WordKinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article contains, for checking a summary against it: its words, the acronyms of its names, its numbers, the
 * days its time expressions mean, and the names of each person. Made once for an article, linear in its length.
 */
final class Evidence {
    /**
     * Endings in which the names of a country and its people differ, or a noun and its plural; two words that differ
     * only in one count as the same.
     */
    private static final List<String> ENDINGS =
            WordKinds.words("/words/en/endings.tsv").list("same-word");

    /** Fewest letters that must remain without the ending. */
    private static final int LEAST_STEM = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<Set<String>> persons = new ArrayList<>();

    Evidence(Article article, Analysis analysis) {
        String language = analysis.language().tag();
        String content = article.text().content();
        read(content, language);
        Dateline dateline = article.credits().dateline();
        if (dateline != null) {
            read(dateline.text(), language);
        }
        analysis.entities().forEach(entity -> add(entity, content));
        analysis.times().forEach(this::add);
    }

    private void read(String text, String language) {
        List<Word> read = WordReader.read(text);
        for (Word word : read) {
            words.add(word.folded());
            String full = word.capital() ? Calendar.full(word.folded()) : null;
            if (full != null) {
                words.add(full);
            }
            if (word.acronym()) {
                acronyms.add(word.folded());
            }
        }
        Initials.runs(text, read).forEach(run -> Initials.addAll(initials, run, read));
        for (Numeral numeral : NumeralReader.read(text, read, language)) {
            for (String value : numeral.values()) {
                numbers.add(value);
                numbers.add(value + numeral.unit());
            }
        }
    }

    private void add(Entity entity, String content) {
        Set<String> name = new HashSet<>();
        WordReader.read(entity.name()).forEach(word -> name.add(word.folded()));
        for (Mention mention : entity.mentions()) {
            WordReader.read(mention.span().of(content)).forEach(word -> name.add(word.folded()));
        }
        words.addAll(name);
        if (entity.type() == EntityType.PERSON) {
            if (entity.role() != null) {
                WordReader.read(entity.role()).forEach(word -> name.add(word.folded()));
            }
            persons.add(name);
        }
    }

    private void add(TimeExpression time) {
        LocalDate day = Calendar.day(time);
        if (day != null) {
            words.addAll(Calendar.words(day));
            numbers.add(Integer.toString(day.getDayOfMonth()));
            numbers.add(Integer.toString(day.getMonthValue()));
            numbers.add(Integer.toString(day.getYear()));
        }
    }

    boolean bears(Word word) {
        String folded = word.folded();
        if (words.contains(folded) || bearsWithOtherEnding(folded)) {
            return true;
        }
        String full = Calendar.full(folded);
        return (full != null && words.contains(full)) || (word.acronym() && initials.contains(folded));
    }

    private boolean bearsWithOtherEnding(String folded) {
        for (String ending : ENDINGS) {
            boolean longer = folded.length() >= LEAST_STEM && words.contains(folded + ending);
            boolean shorter = folded.endsWith(ending)
                    && folded.length() - ending.length() >= LEAST_STEM
                    && words.contains(folded.substring(0, folded.length() - ending.length()));
            if (longer || shorter) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article has these initials as an acronym, so that its "UN" supports "United Nations". */
    boolean bearsAcronym(String letters) {
        return acronyms.contains(letters);
    }

    /** Whether the article contains the number; with its unit, if it has one. */
    boolean bears(Numeral numeral) {
        return numeral.values().stream().anyMatch(value -> numbers.contains(value + numeral.unit()));
    }

    /**
     * Whether all of these names belong to one person of the article; true when the article's persons are not known.
     */
    boolean bearsPerson(List<String> names) {
        return persons.isEmpty() || persons.stream().anyMatch(person -> person.containsAll(names));
    }
}
