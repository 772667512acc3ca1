package io.dateline.story.stories;

import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;
import io.dateline.story.reading.WordScanner;
import java.util.List;

/**
 * What is remembered of an item to tell its story: the words that weigh most, those of the headline, its main names, and where it happens.
 *
 * @param words by frequency and rarity, those of the headline twice
 * @param opening those of the headline and the first words of the body
 * @param proper the capitalised ones: people, places, companies, as they are written
 * @param names the main entities, rare ones heavier
 * @param place hash of where the story happens; 0 when unknown
 */
public record Profile(Terms words, Terms opening, Terms proper, Terms names, int place) {
    /** Words kept. */
    static final int WORDS = 32;

    static final int OPENING = 12;
    static final int PROPER = 12;
    static final int NAMES = 8;

    /** Words of the body that count as its opening: about two sentences. */
    private static final int OPENING_WORDS = 40;

    /** Below this the entity is mentioned in passing. */
    private static final int RELEVANT = 10;

    public static Profile of(Item item, Reading reading, Rarity all) {
        AskedRarity rarity = new AskedRarity(all.in(item.head().language()));
        int opening = Math.min(reading.size(), reading.titleWords() + OPENING_WORDS);
        WordCounts counts = new WordCounts(reading, opening);
        float[] rarities = counts.rarities(rarity);
        return new Profile(
                counts.all(rarities),
                counts.opening(rarities),
                counts.proper(rarities),
                names(item.findings().entities(), rarity),
                place(item));
    }

    private static Terms names(List<Named> entities, AskedRarity rarity) {
        int[] ids = new int[entities.size()];
        float[] weights = new float[entities.size()];
        int size = 0;
        for (Named entity : entities) {
            if (entity.relevance() >= RELEVANT && size < NAMES) {
                ids[size] = Hash.of(entity.id());
                weights[size] = rarest(entity.name(), rarity) * (float) Math.sqrt(entity.relevance());
                size++;
            }
        }
        return Terms.heaviest(ids, weights, size, NAMES);
    }

    private static float rarest(String name, AskedRarity rarity) {
        float rarest = 0;
        for (WordScanner words = new WordScanner(name); words.next(); ) {
            rarest = Math.max(rarest, rarity.of(words.hash()));
        }
        return rarest;
    }

    private static int place(Item item) {
        String place = item.findings().locatedAt();
        return place == null ? 0 : Hash.of(place);
    }
}
