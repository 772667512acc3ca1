package io.dateline.story.shard;

import io.dateline.article.EntityType;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.models.ModelCard;
import io.dateline.story.item.Anchor;
import io.dateline.story.item.Anchor.Field;
import io.dateline.story.item.Copy;
import io.dateline.story.item.Findings;
import io.dateline.story.item.Head;
import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.item.State;
import io.dateline.story.stories.Features;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.stories.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A made-up wire: items of twelve events with words of their own, with updates and copies, as a seed draws them. */
final class Wire {
    static final long START = 1_790_000_000_000L;
    private static final long MINUTE = 60_000;

    private final Random random;
    private int sent;

    Wire(long seed) {
        random = new Random(seed);
    }

    /** Says yes from a word cosine of 0.4 on, and merges from 0.6. */
    static StoryModel model() {
        double[] joins = new double[Features.JOIN];
        joins[0] = 10;
        double[] merges = new double[Features.MERGE];
        merges[0] = 10;
        ModelCard card = new ModelCard("story", "0", "", "none");
        StoryModel.Decisions decisions = new StoryModel.Decisions(new Weights(joins, -4), new Weights(merges, -6));
        return new StoryModel(Rarity.flat(6), decisions, decisions, card);
    }

    static Item item(String uri, int version, long time, String title, String body, String... entities) {
        List<Anchor> sentences = new ArrayList<>();
        sentences.add(new Anchor(Field.TITLE, 0, title.length()));
        for (int from = 0; from < body.length(); ) {
            int stop = body.indexOf(". ", from);
            int end = stop < 0 ? body.length() : stop + 1;
            sentences.add(new Anchor(Field.BODY, from, end));
            from = end + 1;
        }
        List<Named> named = new ArrayList<>();
        for (String entity : entities) {
            named.add(new Named(entity, entity, EntityType.PERSON, 60));
        }
        List<String> none = List.of();
        List<String> topics = List.of("medtop:1");
        return new Item(
                new Head("", uri, "" + version, version, "ellery", "en", time, null, List.of(), null, ""),
                state(Change.INITIAL, PubStatus.USABLE),
                new Copy(title, title, body, sentences),
                new Findings(named, List.of(), List.of(), topics, none, null),
                Set.of());
    }

    static State state(Change change, PubStatus status) {
        return new State(change, status, status == PubStatus.CANCELED, Form.STORY, null, null, null, null, null);
    }

    /** The next item: of one of 12 events, now and then an update or a copy of an earlier one. */
    Item next() {
        sent++;
        int event = random.nextInt(12);
        int version = random.nextInt(4) == 0 ? 2 : 1;
        int number = version == 2 ? random.nextInt(sent) : sent;
        Random words = new Random(event * 1000L + (random.nextInt(3) == 0 ? 1 : number));
        StringBuilder body = new StringBuilder();
        for (int word = 1; word <= 54; word++) {
            body.append(word(event, words.nextInt(30))).append(word % 9 == 0 ? ". " : " ");
        }
        String title = "%s %s %s".formatted(word(event, 1), word(event, 2), word(event, words.nextInt(30)));
        String[] entities = {"per:" + event, "org:" + (event % 3)};
        return item(
                "urn:" + number,
                version,
                START + sent * MINUTE,
                title,
                body.toString().strip(),
                entities);
    }

    private static String word(int event, int number) {
        return "w" + (char) ('a' + event) + (char) ('a' + number % 26) + (char) ('a' + number / 26) + "x";
    }
}
