package io.dateline.enrich;

import io.dateline.article.Article;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Intake.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Items that go through the analysis together, a step at a time: a step's tables are read into the processor's caches once for all of
 * them, where each article by itself would find those of the step before.
 */
final class ItemGroup {
    /** UTF-16 units of text in a group: some three times sixteen common articles, so that long ones share no memory. */
    static final int MOST_TEXT = 150_000;

    private final Function<List<Item>, List<Outcome>> work;
    private final List<Item> items = new ArrayList<>(Enricher.GROUP);
    private final List<List<Outcome>> owners = new ArrayList<>(Enricher.GROUP);
    private int text;

    /**
     * @param work gives one outcome for each item
     */
    ItemGroup(Function<List<Item>, List<Outcome>> work) {
        this.work = work;
    }

    /**
     * @param owner takes the item's outcome, at the latest when the group is finished
     */
    void add(Item item, List<Outcome> owner) {
        int length = item.checked().fold(ItemGroup::length, rejection -> 0);
        if (items.size() == Enricher.GROUP || text + length > MOST_TEXT) {
            finish();
        }
        items.add(item);
        owners.add(owner);
        text += length;
    }

    private static int length(Object item) {
        return item instanceof Article article ? article.text().content().length() : 0;
    }

    /** Does what is left to do. */
    void finish() {
        List<Outcome> outcomes = items.isEmpty() ? List.of() : work.apply(List.copyOf(items));
        for (int at = 0; at < outcomes.size(); at++) {
            owners.get(at).add(outcomes.get(at));
        }
        items.clear();
        owners.clear();
        text = 0;
    }
}
