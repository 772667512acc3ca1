package io.dateline.evaluate.gold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One item of the gold set as it stands in its file: lines {@code key: value}, an empty line, the marked body.
 *
 * @param published when it was sent, ISO 8601: what relative times are counted from
 * @param language BCP 47; {@code en} unless the item says otherwise
 * @param topic two digits of the Media Topic of the top level that fits best
 * @param accepted two digits each of all topics an editor would let stand, {@code topic} among them
 */
record GoldItem(
        String id, String title, String published, String language, String topic, List<String> accepted, Markup body) {
    GoldItem {
        accepted = List.copyOf(accepted);
    }

    /** @throws IllegalArgumentException when a key is missing or unknown, or the marks do not fit */
    static GoldItem read(String source) {
        int gap = source.indexOf("\n\n");
        if (gap < 0) {
            throw new IllegalArgumentException("an item without an empty line before its body");
        }
        Map<String, String> keys = keys(source.substring(0, gap));
        String id = take(keys, "id");
        String topic = take(keys, "topic");
        String accepted = keys.containsKey("accept") ? topic + "," + take(keys, "accept") : topic;
        String language = keys.containsKey("language") ? take(keys, "language") : "en";
        GoldItem item = new GoldItem(
                id,
                take(keys, "title"),
                take(keys, "published"),
                language,
                topic,
                List.of(accepted.replace(" ", "").split(",", -1)),
                Markup.read(source.substring(gap).strip()));
        if (!keys.isEmpty()) {
            throw new IllegalArgumentException(id + ": unknown keys " + keys.keySet());
        }
        return item;
    }

    private static Map<String, String> keys(String head) {
        return head.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> pair.length == 2 ? pair[1].strip() : "",
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static String take(Map<String, String> keys, String key) {
        String value = keys.remove(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("an item without its " + key);
        }
        return value;
    }
}
