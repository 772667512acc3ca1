package io.dateline.train.register;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.group.OrganisationNames;
import io.dateline.article.EntityType;
import io.dateline.train.register.Catalogue.Thing;
import io.dateline.train.register.Table.Row;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chooses the forms under which a thing may be found: what news may write, and nothing that means too much. */
final class IndexedNames {
    /** An acronym this short is one only when written in capitals: "WHO", not "Who". */
    private static final int SHORT = 5;

    /** Two letters mean too much. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final int LONGEST = 80;
    private static final int CAPITALS = 1;
    private static final int DOUBTFUL = 2;

    /** First words of names that most countries have one of. */
    private static final Set<String> OF_EVERY_COUNTRY = Set.of(
            "ministry", "department", "government", "supreme", "parliament", "senate", "bureau", "council", "office");

    private static final Set<String> CLUB_FORMS = WordFile.words("/train/register/club-forms.txt");

    private final OrganisationNames forms = new OrganisationNames();
    private final Set<String> commonWords = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    /**
     * @param register folder with the commonest surnames
     * @param lists folder with given names, the words of English and the names of towns
     */
    IndexedNames(Path register, Path lists) throws IOException {
        for (String name : Files.readAllLines(lists.resolve("firstnames.txt"), StandardCharsets.UTF_8)) {
            givenNames.add(Fold.name(name));
        }
        for (Row row : Table.read(register, "surnames").rows()) {
            surnames.add(Fold.name(row.get("name")));
        }
        for (String file : List.of("cities-large.txt", "cities-small.txt")) {
            for (String town : Files.readAllLines(lists.resolve(file), StandardCharsets.UTF_8)) {
                places.add(Fold.name(town));
            }
        }
        for (List<String> line : WordFile.rows("/entity/countries.tsv", 6)) {
            WordLine.cut(line.get(4), '|').forEach(name -> places.add(Fold.name(name)));
        }
        for (List<String> line : WordFile.rows("/entity/regions.tsv", 3)) {
            WordLine.cut(line.get(2), '|').forEach(name -> places.add(Fold.name(name)));
        }
        for (String word : Files.readAllLines(lists.resolve("words-often.txt"), StandardCharsets.UTF_8)) {
            commonWords.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Folded names, each with its marks: 1 where it counts in capitals only, 2 where the name alone is not enough. */
    Map<String, Integer> of(Thing thing) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (String written : thing.names()) {
            for (Name name : forms(thing, Name.of(written.strip()))) {
                if (isUsable(thing, name)) {
                    boolean acronym =
                            name.size() == 1 && name.isUpper() && name.key().length() <= SHORT;
                    keys.merge(
                            name.key(),
                            (acronym ? CAPITALS : 0) | (isDoubtful(thing, name) ? DOUBTFUL : 0),
                            (a, b) -> a & b);
                }
            }
        }
        return keys;
    }

    /** Whether the article must speak for it too: many bear the name, or it has nothing of the names that the sources show. */
    private boolean isDoubtful(Thing thing, Name name) {
        return isCommon(thing, name)
                || (name.size() > 1 && !thing.kind().equals("WELL_KNOWN") && isStrange(thing, name));
    }

    private static boolean isStrange(Thing thing, Name name) {
        for (String shown : thing.shownNames()) {
            if (!Collections.disjoint(Name.of(shown).folded(), name.folded())) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommon(Thing thing, Name name) {
        if (thing.type() != EntityType.PERSON) {
            return OF_EVERY_COUNTRY.contains(name.firstWord());
        }
        return name.size() == 2 && givenNames.contains(name.firstWord()) && surnames.contains(name.lastWord());
    }

    private List<Name> forms(Thing thing, Name name) {
        List<Name> all = new ArrayList<>(3);
        if (!name.isEmpty()) {
            all.add(name);
            if (thing.type() == EntityType.ORGANISATION) {
                all.add(forms.core(name));
            }
            if (thing.kind().equals("CLUB")) {
                all.add(withoutForms(name));
            }
        }
        return all;
    }

    private static Name withoutForms(Name name) {
        int from = 0;
        int to = name.size();
        while (to - from > 1 && CLUB_FORMS.contains(name.folded().get(to - 1))) {
            to--;
        }
        while (to - from > 1 && CLUB_FORMS.contains(name.folded().get(from))) {
            from++;
        }
        return name.first(to).from(from);
    }

    private boolean isUsable(Thing thing, Name name) {
        String key = name.key();
        boolean capital = name.text().chars().anyMatch(Character::isUpperCase);
        if (!capital
                || key.length() < 2
                || key.length() > LONGEST
                || name.words().size() == Name.MOST_WORDS) {
            return false;
        }
        if (thing.kind().equals("WELL_KNOWN")) {
            return true;
        }
        if (thing.type() == EntityType.PERSON) {
            return name.size() > 1;
        }
        return name.size() > 1 || isTelling(thing, name);
    }

    /** Whether one word may stand for it: no word of the language, no word that many names have. */
    private boolean isTelling(Thing thing, Name name) {
        String key = name.key();
        boolean acronym = name.isUpper() && key.length() <= SHORT;
        if (acronym && thing.kind().equals("NOTABLE")) {
            return key.length() >= SHORTEST_ACRONYM;
        }
        boolean own = Name.of(thing.shown()).folded().contains(key);
        boolean place = places.contains(key) && !thing.kind().equals("CLUB");
        return own && !acronym && !place && key.length() > 2 && !commonWords.contains(key) && !forms.isGeneric(key);
    }
}
