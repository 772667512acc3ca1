package io.dateline.train.ner;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.dateline.analyse.entity.tagger.Hash;
import io.dateline.analyse.entity.tagger.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Words and names from lists: what dictionaries say of a word, and the names of people, places, peoples and organisations. */
final class NameLists {
    private final TreeMap<Integer, Long> words = new TreeMap<>();
    private final TreeMap<Integer, Long> phrases = new TreeMap<>();

    /** @param lists folder of the lists that are in no jar */
    static NameLists read(Path lists) throws IOException {
        NameLists names = new NameLists();
        names.words(lists.resolve("firstnames.txt"), Lexicon.GIVEN_NAME);
        names.words(lists.resolve("surnames.txt"), Lexicon.SURNAME);
        names.words(lists.resolve("words-often.txt"), Lexicon.OFTEN);
        names.words(lists.resolve("words-seldom.txt"), Lexicon.SELDOM);
        names.words(lists.resolve("abbreviations.txt"), Lexicon.ABBREVIATION);
        names.words(lists.resolve("proper.txt"), Lexicon.PROPER);
        names.words(lists.resolve("sport-words.txt"), Lexicon.SPORT);
        names.words(lists.resolve("link-words.txt"), Lexicon.LINK);
        names.codes();
        names.countries();
        names.phrases(lines(lists.resolve("cities-large.txt")), Lexicon.LARGE_CITY);
        names.phrases(lines(lists.resolve("cities-small.txt")), Lexicon.SMALL_CITY);
        names.phrases(lines(lists.resolve("organisations.txt")), Lexicon.ORGANISATION);
        names.phrases(register("/entity/countries.tsv", 4, ""), Lexicon.COUNTRY);
        names.phrases(register("/entity/countries.tsv", 5, ""), Lexicon.PEOPLE);
        names.phrases(register("/entity/regions.tsv", 2, ""), Lexicon.REGION);
        names.phrases(register("/train/register/known.tsv", 3, "organisation"), Lexicon.ORGANISATION);
        return names;
    }

    /** Bits by a word's hash. */
    Map<Integer, Long> words() {
        return words;
    }

    /** Bits by the chained hash of a name's words. */
    Map<Integer, Long> phrases() {
        return phrases;
    }

    /** Names of countries and regions as the registers of the linker have them. */
    static Set<String> places() throws IOException {
        Set<String> places = new HashSet<>(register("/entity/countries.tsv", 4, ""));
        places.addAll(register("/entity/regions.tsv", 2, ""));
        return places;
    }

    private void words(Path file, long bit) throws IOException {
        for (String word : lines(file)) {
            word(word, bit);
        }
    }

    private void word(String word, long bit) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.merge(Hash.word(lower), bit, (a, b) -> a | b);
        words.merge(Hash.word(ascii(lower)), bit, (a, b) -> a | b);
    }

    /** Three letters of a country, as in tables of results; two of a state of the USA, as in addresses. */
    private void codes() throws IOException {
        for (String code : Locale.getISOCountries()) {
            word(new Locale("", code).getISO3Country(), Lexicon.CODE);
        }
        for (String code : register("/entity/regions.tsv", 0, "US-")) {
            word(code.substring(3), Lexicon.CODE);
        }
    }

    private void countries() {
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (String code : Locale.getISOCountries()) {
            String name = full.regionDisplayName(code);
            phrase(name, Lexicon.COUNTRY);
            phrase(ascii(name), Lexicon.COUNTRY);
            phrase(name.replace("St.", "Saint").replace("&", "and"), Lexicon.COUNTRY);
            int bracket = name.indexOf(" (");
            phrase(bracket < 0 ? name : name.substring(0, bracket), Lexicon.COUNTRY);
        }
    }

    private void phrases(List<String> names, long bit) {
        for (String name : names) {
            if (name.length() >= 3 && !Character.isDigit(name.charAt(0))) {
                phrase(name, bit);
                phrase(ascii(name), bit);
            }
        }
    }

    private void phrase(String name, long bit) {
        String[] parts = tokens(name.toLowerCase(Locale.ROOT));
        if (parts.length == 0 || parts.length > Lexicon.LONGEST) {
            return;
        }
        int chain = 0;
        for (int i = 0; i < parts.length; i++) {
            chain = Lexicon.chain(chain, Hash.word(parts[i]));
            phrases.merge(chain, i == parts.length - 1 ? bit : Lexicon.PREFIX, (a, b) -> a | b);
        }
    }

    private static String[] tokens(String name) {
        return name.replace("-", " - ").replace("'", " '").trim().split(" +");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** A column of names, separated by bars, of one of the registers that links are made from, in lines that start so. */
    private static List<String> register(String file, int column, String start) throws IOException {
        List<String> names = new ArrayList<>();
        InputStream in = Objects.requireNonNull(NameLists.class.getResourceAsStream(file));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && line.startsWith(start) && cells.length > column) {
                    names.addAll(List.of(cells[column].split("\\|")));
                }
            }
        }
        return names;
    }

    private static String ascii(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
