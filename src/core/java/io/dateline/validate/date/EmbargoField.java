package io.dateline.validate.date;

import io.dateline.article.Lifecycle.Embargo;
import io.dateline.validate.date.EmbargoTime.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An embargo in fields: one or more values, and the zone of a field beside them. A value that says UTC beside another
 * zone may be a local time that a system marked so (Superdesk does); unless another value tells which, it ends at the
 * later of both readings.
 */
final class EmbargoField {
    private final @Nullable String zone;
    private final @Nullable List<ZoneMeaning> beside;
    private final ZoneContext context;

    EmbargoField(@Nullable String zone, ZoneContext context) {
        this.zone = zone == null || zone.isBlank() ? null : zone.strip();
        this.beside = this.zone == null ? null : ZoneReader.whole(this.zone);
        this.context = context;
    }

    Embargo read(List<String> values) {
        List<List<Embargo>> readings = new ArrayList<>();
        for (String value : values) {
            readings.add(readings(value.strip()));
        }
        for (List<Embargo> reading : readings) {
            if (reading.get(0).until() == null) {
                return reading.get(0);
            }
        }
        List<Embargo> common = readings.get(0).stream()
                .filter(one -> readings.stream().allMatch(others -> has(others, one.until())))
                .toList();
        List<Embargo> left =
                common.isEmpty() ? readings.stream().flatMap(List::stream).toList() : common;
        return left.stream().reduce(EmbargoTime::later).orElseThrow();
    }

    private static boolean has(List<Embargo> embargoes, @Nullable Instant until) {
        return until != null && embargoes.stream().anyMatch(embargo -> until.equals(embargo.until()));
    }

    /** What a value may mean; one reading without an end if it is not understood. */
    private List<Embargo> readings(String value) {
        Instant epoch = Epoch.read(value);
        if (epoch != null) {
            return List.of(new Embargo(epoch, value, "Z"));
        }
        Embargo own = EmbargoTime.reading(value, null, context).embargo();
        boolean certain =
                own.zone() != null && !own.zone().equals("Z") && !own.zone().equals("-12:00");
        if (zone == null || own.until() == null || certain) {
            return List.of(own);
        }
        String local = "Z".equals(own.zone()) ? withoutZone(own.until()) : value;
        Reading there = EmbargoTime.reading(local, beside, context);
        boolean understood = beside != null && !beside.isEmpty();
        Embargo beneath = understood
                ? new Embargo(
                        there.embargo().until(),
                        EmbargoTime.cut(local + " " + zone),
                        there.embargo().zone())
                : new Embargo(null, EmbargoTime.cut(value + " " + zone), null);
        return "Z".equals(own.zone()) && understood ? List.of(beneath, own) : List.of(beneath);
    }

    private static String withoutZone(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
}
