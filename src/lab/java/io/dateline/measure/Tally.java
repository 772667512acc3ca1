package io.dateline.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one build has used so far, item for item: the whole, and each step. */
final class Tally {
    private final Subject subject;
    private final Map<String, Usage> steps = new LinkedHashMap<>();
    private Usage whole = Usage.NONE;
    private long items;
    private int kept;

    Tally(Subject subject) {
        this.subject = subject;
    }

    void warm(List<byte[]> turn) {
        kept += subject.read(turn);
        turn.forEach(item -> subject.steps(item, Counters::cpu));
    }

    /** Reads the items three times: as a whole, for the time of their steps, for their garbage. What counts would disturb what it counts. */
    void count(List<byte[]> turn) {
        long nanos = Counters.cpu();
        long bytes = Counters.allocated();
        kept += subject.read(turn);
        bytes = Counters.allocated() - bytes;
        whole = whole.plus(new Usage(Counters.cpu() - nanos, bytes));
        for (byte[] item : turn) {
            subject.steps(item, Counters::cpu).forEach((step, used) -> add(step, new Usage(used, 0)));
            subject.steps(item, Counters::allocated).forEach((step, used) -> add(step, new Usage(0, used)));
        }
        items += turn.size();
    }

    private void add(String step, Usage usage) {
        steps.merge(step, usage, Usage::plus);
    }

    /** Of an item, on average. */
    Costs costs() {
        Map<String, Usage> means = new LinkedHashMap<>();
        steps.forEach((step, sum) -> means.put(step, mean(sum)));
        return new Costs(mean(whole), means);
    }

    private Usage mean(Usage sum) {
        return new Usage(sum.nanos() / items, sum.bytes() / items);
    }

    /** Of no use but to be used, so that the work cannot be left out. */
    int kept() {
        return kept;
    }
}
