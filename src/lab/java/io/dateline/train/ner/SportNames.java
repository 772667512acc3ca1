package io.dateline.train.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Draws names, numbers and results for {@link SportCopy}: clubs by the patterns of {@code sport-names.txt}, the rest from lists. */
final class SportNames {
    private static final String[] DAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Saturday", "Sunday"
    };

    private final Map<String, List<String>> patterns;
    private final List<String> cities;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> countries;

    private SportNames(
            Map<String, List<String>> patterns,
            List<String> cities,
            List<String> given,
            List<String> surnames,
            List<String> countries) {
        this.patterns = patterns;
        this.cities = cities;
        this.given = given;
        this.surnames = surnames;
        this.countries = countries;
    }

    static SportNames read(Path lists) throws IOException {
        Map<String, List<String>> patterns = new HashMap<>();
        for (String line : lines("/train/ner/sport-names.txt")) {
            int tab = line.indexOf('\t');
            String kind = tab < 0 ? "" : line.substring(0, tab);
            List<String> values = kind.equals("nick")
                    ? List.of(line.substring(tab + 1).split(" ", -1))
                    : List.of(line.substring(tab + 1));
            patterns.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(values);
        }
        return new SportNames(
                patterns,
                names(lists.resolve("cities-large.txt")),
                names(lists.resolve("firstnames.txt")),
                names(lists.resolve("surnames.txt")),
                countries());
    }

    private static List<String> names(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(name -> name.length() > 3 && Character.isUpperCase(name.charAt(0)))
                .filter(name -> Character.isLowerCase(name.charAt(1)))
                .toList();
    }

    private static List<String> countries() {
        List<String> countries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (name.length() < 15 && name.indexOf('&') < 0 && name.indexOf('.') < 0) {
                countries.add(name);
            }
        }
        return List.copyOf(countries);
    }

    /** Lines of a resource without remarks. */
    static List<String> lines(String resource) throws IOException {
        InputStream in = Objects.requireNonNull(SportNames.class.getResourceAsStream(resource));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    String draw(String kind, SplittableRandom random) {
        return switch (kind) {
            case "club", "contest" -> pattern(any(patternsOf(kind), random), random);
            case "person" -> person(random);
            case "country" -> any(countries, random);
            case "place" -> any(cities, random);
            case "day" -> DAYS[random.nextInt(DAYS.length)];
            default -> figure(kind, random);
        };
    }

    private static String figure(String kind, SplittableRandom random) {
        return switch (kind) {
            case "n" -> String.valueOf(random.nextInt(10));
            case "nn" -> String.valueOf(10 + random.nextInt(90));
            case "nnn" -> String.valueOf(100 + random.nextInt(900));
            case "score" -> random.nextInt(6) + "-" + random.nextInt(4);
            case "sets" -> "6-" + random.nextInt(5) + " " + (random.nextBoolean() ? "7-5" : "6-" + random.nextInt(5));
            case "time" -> (1 + random.nextInt(12)) + ":" + (10 + random.nextInt(50));
            default -> throw new IllegalArgumentException("no such hole: " + kind);
        };
    }

    private List<String> patternsOf(String kind) {
        return Objects.requireNonNull(patterns.get(kind), kind);
    }

    private String pattern(String pattern, SplittableRandom random) {
        String filled = pattern;
        filled = filled.contains("{city}") ? filled.replace("{city}", any(cities, random)) : filled;
        filled = filled.contains("{nick}") ? filled.replace("{nick}", any(patternsOf("nick"), random)) : filled;
        filled = filled.contains("{name}") ? filled.replace("{name}", any(surnames, random)) : filled;
        filled = filled.contains("{country}") ? filled.replace("{country}", any(countries, random)) : filled;
        return filled.contains("{acronym}") ? filled.replace("{acronym}", acronym(random)) : filled;
    }

    private static String acronym(SplittableRandom random) {
        StringBuilder acronym = new StringBuilder();
        for (int length = 2 + random.nextInt(3); length > 0; length--) {
            acronym.append((char) ('A' + random.nextInt(26)));
        }
        return acronym.toString();
    }

    private String person(SplittableRandom random) {
        String surname = any(surnames, random);
        int form = random.nextInt(8);
        if (form == 0) {
            return surname;
        }
        String first = any(given, random);
        return form < 3 ? first.charAt(0) + ". " + surname : first + " " + surname;
    }

    private static String any(List<String> names, SplittableRandom random) {
        return names.get(random.nextInt(names.size()));
    }
}
