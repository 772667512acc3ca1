package io.dateline.story.stories;

import io.dateline.article.EntityType;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.models.BrokenModelException;
import io.dateline.models.Signature;
import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.duplicates.Shingles;
import io.dateline.story.item.Copy;
import io.dateline.story.item.Findings;
import io.dateline.story.item.Head;
import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.item.State;
import io.dateline.story.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The signature of the code that a model of stories was made by: the SHA-256 of what it makes of a probe text, words, profiles and
 * features. Weights that were learnt with other features would be read as those of these, so that such a model is not loaded.
 */
public final class StorySignature {
    private static final String PROBE = "/models/probe.txt";
    private static final long HOUR_MS = 3_600_000L;

    /** A rarity that is the same for all words: the table is the model's and not the code's. */
    private static final Rarity FLAT = Rarity.flat(6);

    private StorySignature() {}

    /** Lower-case hex SHA-256. */
    public static String ofThisCode() {
        return of(probe());
    }

    static String of(String probe) {
        int line = probe.indexOf('\n');
        String title = probe.substring(0, line);
        String body = probe.substring(line).strip();
        int half = body.length() / 2;
        Member whole = member(0, title, body);
        Member opening = member(1, title, body.substring(0, half));
        Member rest = member(2, "", body.substring(half));

        Signature signature = new Signature();
        signature.add(Rarity.STEPS).add(Stories.COMPARED).add(TermIndex.WORDS);
        words(Reading.of(title, body), signature);
        List.of(whole, opening, rest).forEach(member -> profile(member.profile(), signature));
        features(whole, opening, rest, signature);
        return signature.hex();
    }

    private static void words(Reading reading, Signature signature) {
        signature.add(reading.size()).add(reading.titleWords());
        for (int word = 0; word < reading.size(); word++) {
            signature.add(reading.hash(word)).add(reading.isNumber(word)).add(reading.isCapital(word));
        }
    }

    private static void profile(Profile profile, Signature signature) {
        for (Terms terms : List.of(profile.words(), profile.opening(), profile.proper(), profile.names())) {
            signature.add(terms.packed(), terms.size());
        }
        signature.add(profile.place());
    }

    private static void features(Member whole, Member opening, Member rest, Signature signature) {
        Story one = new Story("one");
        one.add(opening);
        Story two = new Story("two");
        two.add(whole);
        two.add(rest);
        for (double[] features : List.of(
                Features.of(whole, one), Features.of(opening, two), Features.of(rest, one), Features.of(two, one))) {
            for (double feature : features) {
                signature.add(feature);
            }
        }
    }

    private static Member member(int number, String title, String body) {
        Item item = item(number, title, body);
        Reading reading = Reading.of(item);
        Fingerprint text = Fingerprint.of(Shingles.of(reading), reading);
        return new Member(number, item.uri(), item.time(), Profile.of(item, reading, FLAT), text);
    }

    private static Item item(int number, String title, String body) {
        List<String> none = List.of();
        List<Named> entities = List.of(
                new Named("probe:bank", "Harbour Bank", EntityType.ORGANISATION, 80),
                new Named("probe:group" + number, "Norsk-Baltic Group", EntityType.ORGANISATION, 20));
        return new Item(
                new Head("", "probe:" + number, "1", 1, "probe", "en", number * HOUR_MS, null, List.of(), null, ""),
                new State(Change.INITIAL, PubStatus.USABLE, false, Form.STORY, null, null, null, null, null),
                new Copy(title, title, body, List.of()),
                new Findings(entities, List.of(), List.of(), none, none, "probe:place"),
                Set.of());
    }

    private static String probe() {
        try (InputStream in = StorySignature.class.getResourceAsStream(PROBE)) {
            if (in == null) {
                throw new BrokenModelException("missing: " + PROBE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new BrokenModelException("unreadable: " + PROBE, e);
        }
    }
}
