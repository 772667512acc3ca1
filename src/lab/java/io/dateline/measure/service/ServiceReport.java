package io.dateline.measure.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of the service: for people, and as JSON.
 *
 * @param alone items a second of the enricher on all cores without a broker
 * @param copied items a second of a program that only copies, on one thread
 * @param backlog the service with more to read than it can take
 * @param memory the most that the service's process had, in kibibytes; 0 where it is not known
 */
public record ServiceReport(double alone, double copied, Stretch backlog, List<Load> loads, long memory) {
    private static final double HALF = 0.5;
    private static final double MOST = 0.99;
    private static final double NEARLY_ALL = 0.999;
    private static final int KIBI = 1024;

    /**
     * The service at a part of what it can do.
     *
     * @param share 0 to 1
     */
    public record Load(double share, Stretch stretch, Latencies latencies) {}

    public ServiceReport {
        loads = List.copyOf(loads);
    }

    /** Lines of columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-30s%10s%12s%12s%12s", "", "items/s", "service us", "broker us", "feeder us"));
        lines.add(String.format(Locale.ROOT, "%-30s%10.0f", "enricher alone, every core", alone));
        lines.add(String.format(Locale.ROOT, "%-30s%10.0f", "copied, nothing else", copied));
        lines.add(costs("service, a backlog", backlog));
        loads.forEach(load -> lines.add(costs("service, " + percent(load) + " of that", load.stretch())));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%-30s%10s%12s%12s%12s", "raw topic to reader, ms", "p50", "p99", "p99.9", "items"));
        loads.forEach(load -> lines.add(latencies(load)));
        if (memory > 0) {
            lines.add("");
            lines.add("memory of the service, at most: " + memory / KIBI + " MiB");
        }
        return lines;
    }

    private static String costs(String name, Stretch stretch) {
        return String.format(
                Locale.ROOT,
                "%-30s%10.0f%12.0f%12.0f%12.0f",
                name,
                stretch.perSecond(),
                stretch.serviceMicros(),
                stretch.brokerMicros(),
                stretch.feederMicros());
    }

    private static String latencies(Load load) {
        Latencies seen = load.latencies();
        return String.format(
                Locale.ROOT,
                "%-30s%10d%12d%12d%12d",
                "service at " + percent(load),
                seen.at(HALF),
                seen.at(MOST),
                seen.at(NEARLY_ALL),
                seen.count());
    }

    private static String percent(Load load) {
        return Math.round(load.share() * 100) + " %";
    }

    /** The same figures: times in microseconds of CPU an item, latencies in milliseconds, memory in kibibytes. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("alone").put("perSecond", alone);
        json.putObject("copied").put("perSecond", copied);
        put(json.putObject("backlog"), backlog);
        for (Load load : loads) {
            ObjectNode each = json.withArray("loads").addObject().put("share", load.share());
            put(each, load.stretch());
            each.put("p50", load.latencies().at(HALF))
                    .put("p99", load.latencies().at(MOST))
                    .put("p999", load.latencies().at(NEARLY_ALL));
        }
        return json.put("memory", memory);
    }

    private static void put(ObjectNode json, Stretch stretch) {
        json.put("items", stretch.items())
                .put("perSecond", stretch.perSecond())
                .put("serviceMicros", stretch.serviceMicros())
                .put("brokerMicros", stretch.brokerMicros())
                .put("feederMicros", stretch.feederMicros());
    }
}
