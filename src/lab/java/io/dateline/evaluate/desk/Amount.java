package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An amount of the event: a quantity, or a duration as so many years, days and so on. */
record Amount(JsonNode passage, double number, String unit) {
    private static final double EXACT = 1e-4;
    private static final Pattern DURATION = Pattern.compile("P(T?)(\\d{1,9}(?:\\.\\d{1,9})?)([YMWDHS])");
    private static final Map<String, String> PERIODS =
            Map.of("Y", "years", "W", "weeks", "D", "days", "H", "hours", "S", "seconds", "M", "months");

    /** Units that mean the same, as the reference scorer has them. */
    private static final Map<String, String> UNITS = units(
            "km kilometre kilometer kilometres kilometers",
            "miles mile mi",
            "kg kilogram kilograms kilo kilos",
            "feet foot ft",
            "pounds pound lb lbs",
            "hours hour",
            "days day",
            "years year",
            "months month",
            "weeks week",
            "minutes minute",
            "seconds second",
            "percent pct percentage per cent point points percentagepoint percentagepoints",
            "megawatts megawatt mw",
            "people person persons men women individual individuals inmate inmates passenger passengers adult adults victim victims"
                    + " others protester protesters dead injured missing deaths troops soldiers personnel",
            "barrels barrel bbl",
            "barrelsperday bpd bbld");

    private static Map<String, String> units(String... lines) {
        Map<String, String> units = new HashMap<>();
        for (String line : lines) {
            String[] names = line.split(" ", -1);
            for (String name : names) {
                units.put(name, names[0]);
            }
        }
        return units;
    }

    static List<Amount> of(JsonNode event) {
        List<Amount> amounts = new ArrayList<>();
        event.path("quantities").forEach(quantity -> {
            String unit = quantity.path("kind").asText().equals("percent")
                    ? "percent"
                    : first(quantity, "currency", "unit").asText("");
            amounts.add(new Amount(
                    quantity, first(quantity, "number", "value", "amount").asDouble(Double.NaN), unit));
        });
        event.path("times").forEach(time -> {
            Matcher duration = DURATION.matcher(time.path("value").asText());
            if (time.path("type").asText().equals("DURATION") && duration.matches()) {
                boolean minutes =
                        !duration.group(1).isEmpty() && duration.group(3).equals("M");
                String unit = minutes ? "minutes" : PERIODS.getOrDefault(duration.group(3), "");
                amounts.add(new Amount(time, Double.parseDouble(duration.group(2)), unit));
            }
        });
        return amounts;
    }

    private static JsonNode first(JsonNode object, String... members) {
        for (String member : members) {
            if (object.hasNonNull(member)) {
                return object.path(member);
            }
        }
        return object.path(members[0]);
    }

    boolean isRight(JsonNode asked) {
        double wanted = asked.path("value").asDouble();
        if (!(Math.abs(wanted - number) <= EXACT * Math.max(1, Math.abs(wanted)))) {
            return false;
        }
        String want = key(asked.path("unit").asText(""));
        String own = key(unit);
        Set<String> said =
                Words.of(asked.path("text").asText()).stream().map(Amount::key).collect(Collectors.toSet());
        return want.equals(own)
                || (!own.isEmpty() && said.contains(own))
                || (own.isEmpty() && (want.equals("people") || want.equals("magnitude")));
    }

    private static String key(String unit) {
        String key = unit.equals("%") ? "percent" : String.join("", Words.of(unit));
        return UNITS.getOrDefault(key, UNITS.getOrDefault(Words.stem(key), Words.stem(key)));
    }
}
