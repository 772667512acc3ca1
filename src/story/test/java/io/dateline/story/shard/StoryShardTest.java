package io.dateline.story.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.story.item.Item;
import io.dateline.story.novelty.Window;
import io.dateline.story.trends.Trend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryShardTest {
    private static final long HOUR = 3_600_000L;
    private static final String TITLE = "Ferry sinks off coast";
    private static final String BODY = "A ferry with forty passengers sank off the northern coast on Sunday evening."
            + " Rescue boats reached the place within an hour of the call."
            + " The company that owns the vessel gave no reason for the accident.";

    private final StoryShard shard = new StoryShard(Wire.model());

    private Placement apply(String uri, int version, long after, String body) {
        return shard.apply(Wire.item(uri, version, Wire.START + after, TITLE, body, "per:berg"));
    }

    @Test
    void putsACopyWithItsOriginal() {
        Placement first = apply("urn:a", 1, 0, BODY);
        Placement copy = apply("urn:b", 1, HOUR, BODY + " Reporting by a second desk.");
        assertThat(copy.copyOf()).isEqualTo("urn:a");
        assertThat(copy.storyId()).isEqualTo(first.storyId());
    }

    @Test
    void findsNothingNewInACopy() {
        apply("urn:a", 1, 0, BODY);
        Placement copy = apply("urn:b", 1, HOUR, BODY);
        assertThat(copy.novelty().score()).isZero();
        assertThat(copy.novelty().newSentences()).isEmpty();
        assertThat(copy.priors().get(0).shared()).hasSize(4);
    }

    @Test
    void findsTheNewSentenceOfAnUpdate() {
        Placement first = apply("urn:a", 1, 0, BODY);
        Placement update = apply("urn:a", 2, HOUR, BODY + " Divers found the wreck at a depth of sixty metres.");
        assertThat(first.novelty().score()).isEqualTo(100);
        assertThat(update.storyId()).isEqualTo(first.storyId());
        assertThat(update.copyOf()).isNull();
        assertThat(update.novelty().newSentences()).singleElement().matches(at -> at.start() == BODY.length() + 1);
    }

    @Test
    void countsEarlierItemsInEachWindow() {
        apply("urn:a", 1, 0, BODY);
        apply("urn:b", 1, 20 * HOUR, BODY);
        Placement third = apply("urn:c", 1, 30 * HOUR, BODY);
        assertThat(third.novelty().ofStory().in(Window.HOURS_12)).isEqualTo(1);
        assertThat(third.novelty().ofStory().in(Window.DAYS_3)).isEqualTo(2);
        assertThat(third.novelty().ofEntity().in(Window.DAYS_7)).isEqualTo(2);
    }

    @Test
    void countsACopyInNoTrend() {
        Placement first = apply("urn:a", 1, 0, BODY);
        Placement copy = apply("urn:b", 1, 60_000, BODY);
        assertThat(first.trends()).extracting(Trend::key).contains("per:berg");
        assertThat(copy.trends()).isEmpty();
    }

    @Test
    void namesTheLaterCopiesOfWhatIsWithdrawn() {
        apply("urn:a", 1, 0, BODY);
        apply("urn:b", 1, 60_000, BODY);
        Withdrawal withdrawal = shard.withdraw("urn:a");
        assertThat(withdrawal).isNotNull();
        assertThat(withdrawal.basedOn()).containsExactly("urn:b");
        assertThat(withdrawal.counted()).contains("per:berg");
        assertThat(shard.withdraw("urn:a")).isNull();
    }

    @Test
    void forgetsWhatIsOlderThanTheWindow() {
        apply("urn:a", 1, 0, BODY);
        Placement later = apply("urn:b", 1, 8 * 24 * HOUR, BODY);
        assertThat(later.expired()).containsExactly("urn:a");
        assertThat(later.copyOf()).isNull();
        assertThat(shard.size()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsWithdrawn() {
        Item item = Wire.item("urn:a", 1, Wire.START, TITLE, BODY);
        Item killed = new Item(
                item.head(), Wire.state(Change.KILL, PubStatus.CANCELED), item.copy(), item.findings(), item.missing());
        assertThatThrownBy(() -> shard.apply(killed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAfterAWithdrawalAsIfTheItemHadNeverCome(long seed) {
        Wire wire = new Wire(seed);
        int checked = 0;
        for (int at = 0; at < 200; at++) {
            Item item = wire.next();
            boolean isNew = shard.story(item.uri()) == null;
            long before = shard.digest();
            Placement placement = shard.apply(item);
            if (isNew && placement.merged().isEmpty()) {
                shard.withdraw(item.uri());
                assertThat(shard.digest()).as(item.uri()).isEqualTo(before);
                shard.apply(item);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void isEmptyWhenAllIsWithdrawn(long seed) {
        long empty = shard.digest();
        Wire wire = new Wire(seed);
        List<String> uris = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            Item item = wire.next();
            shard.apply(item);
            uris.add(item.uri());
        }
        Collections.shuffle(uris, new Random(seed));
        uris.forEach(shard::withdraw);
        assertThat(shard.digest()).isEqualTo(empty);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isRebuiltFromStoredTracesAsItWas(long seed) {
        Wire wire = new Wire(seed);
        Map<String, byte[]> stored = new LinkedHashMap<>();
        for (int at = 0; at < 300; at++) {
            Item item = wire.next();
            store(stored, shard.apply(item));
            if (at % 17 == 0) {
                shard.withdraw(item.uri());
                stored.remove(item.uri());
            }
        }
        List<byte[]> records = new ArrayList<>(stored.values());
        Collections.shuffle(records, new Random(seed));
        StoryShard rebuilt = StoryShard.restored(Wire.model(), records.stream().map(TraceCodec::decode));
        assertThat(rebuilt.digest()).isEqualTo(shard.digest());
        for (int at = 0; at < 50; at++) {
            Item item = wire.next();
            assertThat(answer(rebuilt.apply(item))).isEqualTo(answer(shard.apply(item)));
        }
    }

    private static List<Object> answer(Placement placement) {
        return List.of(
                placement.storyId(),
                placement.merged(),
                placement.priors(),
                placement.novelty(),
                placement.trends(),
                "" + placement.copyOf());
    }

    private static void store(Map<String, byte[]> stored, Placement placement) {
        placement.expired().forEach(stored::remove);
        stored.put(placement.trace().uri(), TraceCodec.encode(placement.trace()));
        for (String moved : placement.moved()) {
            stored.computeIfPresent(
                    moved,
                    (uri, bytes) -> TraceCodec.encode(TraceCodec.decode(bytes).inStory(placement.storyId())));
        }
    }

    @Test
    void givesTheSameBytesForTheSameOrder() {
        StoryShard other = new StoryShard(Wire.model());
        Wire one = new Wire(9);
        Wire two = new Wire(9);
        for (int at = 0; at < 200; at++) {
            byte[] here = TraceCodec.encode(shard.apply(one.next()).trace());
            assertThat(here).isEqualTo(TraceCodec.encode(other.apply(two.next()).trace()));
        }
    }

    @Test
    void saysWhichStoriesAMergeEndsAndWhatMoved() {
        List<Placement> merges = new ArrayList<>();
        for (long seed = 1; seed < 9; seed++) {
            StoryShard each = new StoryShard(Wire.model());
            Wire wire = new Wire(seed);
            for (int at = 0; at < 100; at++) {
                Placement placement = each.apply(wire.next());
                if (!placement.merged().isEmpty()) {
                    merges.add(placement);
                }
            }
        }
        assertThat(merges).isNotEmpty().allSatisfy(merge -> {
            assertThat(merge.moved()).isNotEmpty();
            assertThat(merge.merged()).doesNotContain(merge.storyId());
        });
    }

    @Test
    void refusesATraceOfAnotherForm() {
        byte[] trace = TraceCodec.encode(apply("urn:a", 1, 0, BODY).trace());
        trace[0] = 99;
        assertThatThrownBy(() -> TraceCodec.decode(trace)).isInstanceOf(IllegalArgumentException.class);
    }
}
