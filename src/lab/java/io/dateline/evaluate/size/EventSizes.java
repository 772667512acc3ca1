package io.dateline.evaluate.size;

import io.dateline.analyse.Analyser;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.desk.DeskTask;
import io.dateline.publish.Build;
import io.dateline.publish.EventOptions;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.publish.Profile;
import io.dateline.publish.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How large the events of the desk corpus are in each profile, with the medians that are allowed. */
public final class EventSizes {
    /** Medians of event to item: a broker holds so many times the wire. */
    private static final Map<Profile, Double> MOST = Map.of(Profile.ROW, 1.5, Profile.STANDARD, 7.0);

    private final Map<Profile, List<EventSize>> sizes = new EnumMap<>(Profile.class);

    /** Analyses each row once and writes its event in each profile. */
    public static EventSizes of(List<Gold> rows, Analyser analyser) {
        EventSizes sizes = new EventSizes();
        Build build = Build.of(Release.OURS, analyser.models(), Map.of());
        DeskTask desk = new DeskTask();
        for (Gold row : rows) {
            Article article = desk.article(row);
            EnrichedArticle enriched = new EnrichedArticle(article, analyser.analyse(article));
            for (Profile profile : Profile.values()) {
                EventWriter writer = new EventWriter(build, EventOptions.of(profile));
                byte[] value = writer.write(enriched, Origin.FILE).value();
                sizes.add(profile, EventSize.of(DeskTask.item(row).length, value));
            }
        }
        return sizes;
    }

    void add(Profile profile, EventSize size) {
        sizes.computeIfAbsent(profile, each -> new ArrayList<>()).add(size);
    }

    /** Whether no median is above the one allowed. */
    public boolean fit() {
        return sizes.entrySet().stream()
                .allMatch(each -> medianRatio(each.getValue()) <= MOST.getOrDefault(each.getKey(), Double.MAX_VALUE));
    }

    /** Median bytes of each section by profile, then the median of event to item. */
    public String table() {
        StringBuilder table = new StringBuilder(
                line("bytes, median", sizes.keySet().stream().map(Enum::name).toList()));
        Set<String> names = new TreeSet<>();
        sizes.values()
                .forEach(list ->
                        list.forEach(size -> names.addAll(size.sections().keySet())));
        for (String name : names) {
            table.append(line(name, cells(name)));
        }
        List<String> ratios = new ArrayList<>();
        for (List<EventSize> list : sizes.values()) {
            ratios.add(String.format(Locale.ROOT, "%.2f", medianRatio(list)));
        }
        return table.append(line("times the item", ratios))
                .append(line("at most", limits()))
                .toString();
    }

    private List<String> cells(String section) {
        List<String> cells = new ArrayList<>();
        for (List<EventSize> list : sizes.values()) {
            double[] bytes = list.stream()
                    .mapToDouble(size -> size.sections().getOrDefault(section, 0))
                    .toArray();
            cells.add(Long.toString(Math.round(median(bytes))));
        }
        return cells;
    }

    private List<String> limits() {
        return sizes.keySet().stream()
                .map(profile -> MOST.containsKey(profile) ? MOST.get(profile).toString() : "-")
                .toList();
    }

    private static double medianRatio(List<EventSize> list) {
        return median(list.stream().mapToDouble(EventSize::ratio).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%11s", cell.toLowerCase(Locale.ROOT))));
        return line.append('\n').toString();
    }
}
