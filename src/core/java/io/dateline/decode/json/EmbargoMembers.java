package io.dateline.decode.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.item.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON item that speak of its embargo: its end, under each name that is used for it, and the zone that
 * stands beside it. Superdesk keeps a local time, its zone and the same time in UTC. An embargo in a form that nobody
 * here knows is kept as an end that cannot be read: it must not be passed over.
 */
public final class EmbargoMembers {
    private static final String PREFIX = "embargo";
    private static final List<String> FLAGS = List.of("isembargoed", "underembargo");
    private static final List<String> ENDS = List.of("until", "end", "ends", "date", "datetime", "time", "value");
    private static final List<String> ZONES = List.of(
            "embargotimezone", "embargozone", "embargotz", "timezone", "tz", "tzid", "timezoneid", "timezonename");

    /** Parts of names of members about an embargo that do not say when it ends. */
    private static final List<String> OTHER = List.of("reason", "note", "text", "comment", "type", "zone", "tz", "by");

    /** Values that say there is none; the dates are how .NET and MySQL write "not set". */
    private static final Set<String> NONE = Set.of(
            "false",
            "no",
            "none",
            "null",
            "n/a",
            "0",
            "0001-01-01t00:00:00",
            "0001-01-01t00:00:00z",
            "0000-00-00",
            "0000-00-00 00:00:00");

    /** Values that say there is one, and not until when. */
    private static final Set<String> YES = Set.of("true", "yes", "1");

    private EmbargoMembers() {}

    /** The ends given, each once, what is a mere "yes" only when nothing says more. */
    public static List<String> ends(Members item) {
        List<String> ends = new ArrayList<>();
        item.textsStarting(PREFIX).forEach((name, value) -> {
            if (OTHER.stream().noneMatch(name::contains)) {
                ends.add(value);
            }
        });
        ends.addAll(item.texts(FLAGS));
        for (String name : List.of("embargo", "embargoed", "embargoeduntil", "embargoes")) {
            structured(item.get(name), ends);
        }
        Members settings = settings(item);
        if (settings != null) {
            ends.addAll(settings.texts(List.of("utcembargo", "embargo")));
        }
        ends.removeIf(end -> NONE.contains(folded(end)));
        if (ends.size() > Draft.MAX_FURTHER) {
            return List.of("more than " + Draft.MAX_FURTHER + " ends");
        }
        return ends.stream().allMatch(end -> YES.contains(folded(end)))
                ? ends
                : ends.stream().filter(end -> !YES.contains(folded(end))).toList();
    }

    private static void structured(@Nullable JsonNode embargo, List<String> ends) {
        if (embargo == null || !embargo.isContainerNode() || embargo.isEmpty()) {
            return;
        }
        int before = ends.size();
        if (embargo.isObject()) {
            ends.addAll(new Members(embargo).texts(ENDS));
        } else {
            embargo.forEach(one -> ends.add(one.isValueNode() ? one.asText() : "true"));
        }
        if (ends.size() == before) {
            ends.add("true");
        }
    }

    public static @Nullable String zone(Members item) {
        JsonNode embargo = item.get("embargo");
        Members settings = settings(item);
        String zone = embargo != null && embargo.isObject() ? new Members(embargo).text(ZONES) : null;
        zone = zone == null && settings != null ? settings.text(ZONES) : zone;
        return zone == null ? item.text(ZONES) : zone;
    }

    private static @Nullable Members settings(Members item) {
        JsonNode settings = item.get("schedulesettings");
        return settings != null && settings.isObject() ? new Members(settings) : null;
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
