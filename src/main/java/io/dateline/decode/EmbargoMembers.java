package io.dateline.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON item that speak of its embargo: its end, under each name that is used for it, and the zone that
 * stands beside it. Superdesk keeps a local time, its zone and the same time in UTC.
 */
final class EmbargoMembers {
    private static final List<String> ENDS = List.of(
            "embargoeduntil",
            "embargoed",
            "embargo",
            "embargodate",
            "embargountil",
            "embargotime",
            "embargoend",
            "embargoends",
            "embargodatetime",
            "utcembargo");
    private static final List<String> ZONES = List.of(
            "embargotimezone", "embargozone", "embargotz", "timezone", "tz", "tzid", "timezoneid", "zone", "utcoffset");

    /** Objects that hold such members for the item. */
    private static final List<String> HOLDERS = List.of("schedulesettings", "embargo", "embargoed", "embargoeduntil");

    private EmbargoMembers() {}

    static List<String> ends(Members item) {
        List<String> ends = new ArrayList<>(item.texts(ENDS));
        for (Members holder : holders(item)) {
            ends.addAll(holder.texts(ENDS));
            ends.addAll(holder.texts(List.of("until", "end", "ends", "date", "datetime", "value")));
        }
        return ends;
    }

    static @Nullable String zone(Members item) {
        for (Members holder : holders(item)) {
            String zone = holder.text(ZONES);
            if (zone != null) {
                return zone;
            }
        }
        return item.text(ZONES);
    }

    private static List<Members> holders(Members item) {
        List<Members> holders = new ArrayList<>();
        for (String name : HOLDERS) {
            if (item.get(name) instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
                holders.add(new Members(object));
            }
        }
        return holders;
    }
}
