package io.dateline.measure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows costs, beside those of another build when there are any: for people, and as JSON. */
public final class CostTable {
    private static final String WHOLE = "bytes to event";

    private final Map<String, Usage> rows;
    private final @Nullable Map<String, Usage> others;

    /**
     * @param costs of this build, or of this and another one
     */
    public CostTable(List<Costs> costs) {
        this.rows = rows(costs.get(0));
        this.others = costs.size() > 1 ? rows(costs.get(1)) : null;
    }

    private static Map<String, Usage> rows(Costs costs) {
        Map<String, Usage> rows = new LinkedHashMap<>(costs.steps());
        rows.put(WHOLE, costs.whole());
        return rows;
    }

    /** Lines of columns: CPU time and garbage, those of the other build, and how many times as much it uses. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-16s%10s%10s", "", "CPU us", "kB")
                + (others == null ? "" : String.format(Locale.ROOT, "%14s%10s%10s%10s", "other CPU us", "kB", "x CPU", "x kB")));
        rows.forEach((step, used) -> lines.add(line(step, used)));
        return lines;
    }

    private String line(String step, Usage used) {
        String own = String.format(Locale.ROOT, "%-16s%10.1f%10.1f", step, micros(used), kilobytes(used));
        Usage other = others == null ? null : others.get(step);
        return other == null
                ? own
                : own
                        + String.format(
                                Locale.ROOT,
                                "%14.1f%10.1f%10.2f%10.2f",
                                micros(other),
                                kilobytes(other),
                                micros(other) / micros(used),
                                kilobytes(other) / kilobytes(used));
    }

    /** One object: {@code steps} by label, each with {@code cpuMicros} and {@code bytes}, and {@code against} for the other build. */
    public ObjectNode json() {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        put(table.putObject("steps"), rows);
        if (others != null) {
            put(table.putObject("against"), others);
        }
        return table;
    }

    private static void put(ObjectNode target, Map<String, Usage> rows) {
        rows.forEach((step, used) ->
                target.putObject(step).put("cpuMicros", micros(used)).put("bytes", used.bytes()));
    }

    private static double micros(Usage used) {
        return used.nanos() / 1e3;
    }

    private static double kilobytes(Usage used) {
        return used.bytes() / 1e3;
    }
}
