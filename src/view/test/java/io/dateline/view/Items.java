package io.dateline.view;

import io.dateline.view.window.Closing;
import io.dateline.view.window.Order;
import io.dateline.view.window.Position;
import io.dateline.view.window.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Items and rows of our fictional agency for tests. */
public final class Items {
    private static final long ORDER = 1L << 62;

    private Items() {}

    /** A ninjs item. */
    public static byte[] ninjs(String id, int version, String status, String headline, String body) {
        return """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:newsml:ellery.example:20261130:%s",
                 "type": "text", "version": "%d", "versionCreated": "2026-11-30T08:%02d:00Z", "pubStatus": "%s",
                 "urgency": 3, "language": "en", "provider": {"name": "Ellery Press"},
                 "headlines": [{"role": "main", "value": "%s"}],
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s"}]}
                """.formatted(id, version, version, status, headline, body).getBytes(StandardCharsets.UTF_8);
    }

    /** An event with two dozen names, most of them its own, so that a window of them weighs what a wire's does. */
    public static byte[] event(String word, int number) {
        StringBuilder ids = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder relevances = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            String comma = i == 0 ? "" : ",";
            // Every third is named by many articles.
            String name = i % 3 == 0 ? "Known Person " + (number + i) % 500 : "Person " + number + " " + i;
            ids.append(comma)
                    .append('"')
                    .append("per:")
                    .append(name.replace(' ', '-'))
                    .append('"');
            names.append(comma).append('"').append(name).append('"');
            types.append(comma).append("\"person\"");
            relevances.append(comma).append(90 - i);
        }
        return ("{\"uri\":\"urn:x:" + word + "-" + number + "\",\"version\":\"1\",\"versionSeq\":" + (number + 1)
                        + ",\"deleted\":false,\"provider\":\"ellery-press\",\"language\":\"en\",\"published\":\"2026-11-30T08:00:00Z\","
                        + "\"headline\":\"A headline of the usual length, number " + word + " " + number
                        + "\",\"pubStatus\":\"usable\",\"change\":\"initial\",\"form\":\"story\",\"urgency\":4,\"wordCount\":300,"
                        + "\"locatedId\":\"geonames:1\",\"locatedName\":\"HALVO\",\"locatedCountry\":\"NO\",\"latitude\":59.5,\"longitude\":10.5,"
                        + "\"entityIds\":[" + ids + "],\"entityNames\":[" + names + "],\"entityTypes\":[" + types
                        + "],\"entityRelevances\":[" + relevances
                        + "],\"countryCodes\":[\"NO\"],\"countryWeights\":[100],\"topicCodes\":[\"medtop:03000000\"],"
                        + "\"lifecycle\":{\"change\":\"initial\"},\"topics\":[{\"code\":\"medtop:03000000\",\"name\":\"disaster\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An open row. */
    public static Row row(String id, long offset, long seq) {
        return new Row(
                id,
                "urn:x:" + id,
                new Position(0, offset),
                1_000 + offset,
                new Order(seq, "1", "initial", 0),
                "ellery-press",
                "en",
                null,
                "story",
                3,
                100,
                "Headline of " + id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    public static Row kill(String id, long offset, long seq) {
        return order(id, offset, seq, "kill")
                .closed(Closing.of(Closing.KILLED, "status", "wrong in substance", null, false));
    }

    public static Row reinstate(String id, long offset, long seq) {
        return order(id, offset, seq, "reinstate");
    }

    public static Row hold(String id, long offset, long seq) {
        return row(id, offset, seq).closed(Closing.of(Closing.HELD, "status", null, null, false));
    }

    private static Row order(String id, long offset, long seq, String change) {
        Row row = row(id, offset, seq);
        return new Row(
                row.id(),
                row.uri(),
                row.position(),
                row.arrived(),
                new Order(ORDER + seq, "2", change, 0),
                row.provider(),
                row.language(),
                null,
                "story",
                1,
                100,
                "Headline of " + id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
