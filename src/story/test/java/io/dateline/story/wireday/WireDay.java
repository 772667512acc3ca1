package io.dateline.story.wireday;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.story.Wire;
import io.dateline.words.WordFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A fictional day of three agencies: fourteen events in three languages, each with an alert, a newsbreak and five updates, copied
 * by one agency and lightly rewritten by another; a correction; a kill with derivatives; sports and market reports that fill two
 * templates; and items that stand alone. Every item has its label.
 */
final class WireDay {
    static final String KILLED = "leak";
    static final String CORRECTED = "rates";

    private static final Instant SIX = Instant.parse("2026-11-23T06:00:00Z");
    private static final int[] MINUTES = {0, 3, 10, 25, 45, 70, 100};
    private static final Map<String, String> SAID = Map.of(
            "en",
            "Reporting by the Alpina desk.",
            "de",
            "Bericht der Redaktion Alpina.",
            "fr",
            "Article de la rédaction Alpina.");

    private final List<Sent> sent = new ArrayList<>();

    private WireDay() {}

    static List<Sent> all() {
        WireDay day = new WireDay();
        List<DayEvent> events = DayEvent.all();
        for (int i = 0; i < events.size(); i++) {
            day.event(events.get(i), SIX.plusSeconds(60L * 40 * i));
        }
        day.sports();
        day.markets();
        day.briefs();
        day.sent.sort(Comparator.comparing(Sent::at));
        return day.sent;
    }

    private void event(DayEvent event, Instant begin) {
        String uri = uri("ellery", event.id());
        for (int version = 1; version <= MINUTES.length; version++) {
            Instant at = begin.plusSeconds(60L * MINUTES[version - 1]);
            add(
                    at,
                    "Ellery Press",
                    uri,
                    version,
                    event,
                    event.body(version),
                    version == 1 ? "first" : "newer",
                    event.change(version),
                    version <= 2 ? Sent.ANY : 1,
                    false);
        }
        copies(event, begin);
        if (event.id().equals(KILLED)) {
            kill(event, uri, begin.plusSeconds(60L * 130));
        }
        if (event.id().equals(CORRECTED)) {
            String body = event.body(7).replace("rate to 3 percent", "rate to 3.25 percent");
            add(begin.plusSeconds(60L * 130), "Ellery Press", uri, 8, event, body, "newer", "3>3.25", 0, false);
            last().put("ednote", "Corrects the rate in paragraph 1 to 3.25 percent, not 3 percent");
        }
    }

    private void copies(DayEvent event, Instant begin) {
        String copy = uri("norland", event.id());
        add(begin.plusSeconds(60L * 12), "Norland News", copy, 1, event, event.body(3), "first", "", 0, true);
        String changes = event.number(3).equals(event.number(7)) ? "" : event.number(3) + ">" + event.number(7);
        add(begin.plusSeconds(60L * 104), "Norland News", copy, 2, event, event.body(7), "newer", changes, 4, true);
        String light = event.body(6) + "\n" + SAID.get(event.language());
        add(
                begin.plusSeconds(60L * 90),
                "Alpina Wire",
                uri("alpina", event.id()),
                1,
                event,
                light,
                "first",
                "",
                0,
                true);
    }

    private void kill(DayEvent event, String uri, Instant at) {
        add(at, "Ellery Press", uri, 8, event, event.body(7), "canceled", "", 0, false);
        last().put("pubstatus", "canceled");
        Instant fifth = event(event, 5);
        sent.add(new Sent(
                at.plusSeconds(60),
                ninjs(fifth, "Ellery Press", uri, 5, event, event.body(5)),
                event.id(),
                "refused",
                "",
                0,
                false));
        add(at.plusSeconds(120), "Ellery Press", uri, 9, event, event.body(7), "refused", "", 0, false);
        add(
                at.plusSeconds(180),
                "Orra Dispatch",
                uri("orra", event.id()),
                1,
                event,
                event.body(7),
                "first",
                "",
                0,
                true);
    }

    /** When that version was made. */
    private Instant event(DayEvent event, int version) {
        return sent.stream()
                .filter(each -> each.event().equals(event.id()))
                .filter(each -> each.ninjs().get("version").asText().equals(String.valueOf(version)))
                .filter(each -> each.uri().equals(uri("ellery", event.id())))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private void sports() {
        List<String> towns = List.of("Ellery", "Kelmouth", "Dornach", "Brenn", "Orra", "Alta", "Valmont", "Varna");
        int match = 0;
        for (String home : towns) {
            for (String guest : towns) {
                if (!home.equals(guest)) {
                    int goals = 1 + match % 4;
                    String body = home + " beat " + guest + " " + goals + "-" + (goals - 1)
                            + " in the second division on Monday. The match was watched by " + (1200 + 37 * match)
                            + " people. " + home + " have " + (10 + match) + " points from twelve matches.";
                    alone("match-" + match, "en", home + " beat " + guest, body, 5 * match);
                    match++;
                }
            }
        }
    }

    private void markets() {
        List<String> firms = List.of(
                "Delmar",
                "Norvik Bank",
                "Ostrava Glass",
                "Helvar Watches",
                "Alpina Pack",
                "Norvik Air",
                "Luz del Norte",
                "Norland Ports",
                "Brenn Steel",
                "Corvo Foods",
                "Lohr Energy",
                "Kelmouth Shipping");
        for (int round = 0; round < 9; round++) {
            for (int i = 0; i < firms.size(); i++) {
                int number = round * firms.size() + i;
                String body = "Shares of " + firms.get(i) + " rose " + (1 + number % 7) + "." + number % 10
                        + " percent to " + (20 + 3 * number) + " crowns in trading on the Ellery exchange. Volume was "
                        + (9000 + 113 * number) + " shares. The index of the exchange stood at " + (5100 + number)
                        + " points.";
                alone("market-" + number, "en", firms.get(i) + " shares rise", body, 3 + 7 * number);
            }
        }
    }

    private void briefs() {
        int number = 0;
        for (List<String> brief : WordFile.rows("/wireday/briefs.txt", 3)) {
            alone("brief-" + number, brief.get(0), brief.get(1), brief.get(2), 11 + 23 * number);
            number++;
        }
    }

    private void alone(String id, String language, String headline, String body, int minute) {
        Instant at = SIX.plusSeconds(60L * minute + 30);
        ObjectNode item = Wire.ninjs(uri("ellery", id), 1, at, language, headline, body);
        sent.add(new Sent(at, item, id, "first", "", 0, false));
    }

    private void add(
            Instant at,
            String agency,
            String uri,
            int version,
            DayEvent event,
            String body,
            String relation,
            String number,
            int added,
            boolean copy) {
        ObjectNode item = ninjs(at, agency, uri, version, event, body);
        sent.add(new Sent(at, item, event.id(), relation, number, added, copy));
    }

    private static ObjectNode ninjs(Instant at, String agency, String uri, int version, DayEvent event, String body) {
        ObjectNode item = Wire.ninjs(uri, version, at, event.language(), event.headline(), body);
        item.putObject("provider").put("name", agency);
        return item;
    }

    private ObjectNode last() {
        return sent.get(sent.size() - 1).ninjs();
    }

    static String uri(String agency, String id) {
        return "tag:" + agency + ".example,2026:" + id;
    }
}
