package io.dateline.story.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.story.Wire;
import io.dateline.story.item.Item;
import io.dateline.story.versions.Ruling.Apply;
import io.dateline.story.versions.Ruling.Forget;
import io.dateline.story.versions.Ruling.Hide;
import io.dateline.story.versions.Ruling.Relate;
import io.dateline.story.versions.Ruling.Show;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.VersionRelation.Kind;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Place;
import io.dateline.story.versions.chain.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionBookTest {
    private static final String FERRY = "tag:ellery.example,2026:ferry";
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final MemoryShelf shelf = new MemoryShelf();
    private final VersionBook book = new VersionBook(shelf, BookSettings.DEFAULT, item -> 0);

    private static ObjectNode ferry(int version) {
        return Wire.ninjs(
                FERRY,
                version,
                TEN.plusSeconds(600L * version),
                "en",
                "Ferry sinks off Kelmouth",
                "A ferry sank off Kelmouth on Monday, and " + (version + 1) + " people died, the coastguard said.");
    }

    private static ObjectNode kill(int version) {
        return ferry(version).put("pubstatus", "canceled");
    }

    private static ObjectNode other(String uri, Instant created) {
        return Wire.ninjs(uri, 1, created, "en", "Harbour opens again", "The harbour of Port Ellery opened on Monday.");
    }

    private List<Ruling> take(ObjectNode ninjs) {
        return book.take(Wire.item(ninjs));
    }

    private static VersionRelation relation(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (ruling instanceof Apply apply) {
                return apply.relation();
            }
            if (ruling instanceof Relate relate) {
                return relate.relation();
            }
        }
        throw new AssertionError("no relation in " + rulings);
    }

    @Test
    void firstVersionIsPlaced() {
        List<Ruling> rulings = take(ferry(1));
        assertThat(rulings).singleElement().isInstanceOf(Apply.class);
        assertThat(relation(rulings).kind()).isEqualTo(Kind.FIRST);
    }

    @Test
    void newerVersionIsComparedWithTheOneBefore() {
        take(ferry(1));
        VersionRelation relation = relation(take(ferry(2)));
        assertThat(relation.kind()).isEqualTo(Kind.NEWER);
        assertThat(relation.number()).isEqualTo(2);
        assertThat(relation.difference().figures())
                .extracting(figure -> figure.before() + ">" + figure.now())
                .containsExactly("2>3");
    }

    @Test
    void olderVersionThatComesLateIsNotPlaced() {
        take(ferry(2));
        List<Ruling> rulings = take(ferry(1));
        assertThat(relation(rulings).kind()).isEqualTo(Kind.LATE);
        assertThat(relation(rulings).latest()).isFalse();
        assertThat(rulings).noneMatch(Apply.class::isInstance);
    }

    @Test
    void versionSentAgainIsARepeat() {
        take(ferry(1));
        assertThat(relation(take(ferry(1))).kind()).isEqualTo(Kind.REPEAT);
    }

    @Test
    void placeOfTheNewestVersionIsShown() {
        take(ferry(1));
        long seq = Wire.item(ferry(1)).head().versionSeq();
        assertThat(book.take(FERRY, new Place(seq, "s1", 80, "", List.of())))
                .singleElement()
                .isInstanceOf(Show.class);
    }

    @Test
    void placeOfAnOlderVersionIsNotShown() {
        take(ferry(1));
        take(ferry(2));
        long seq = Wire.item(ferry(1)).head().versionSeq();
        assertThat(book.take(FERRY, new Place(seq, "s1", 80, "", List.of()))).isEmpty();
    }

    @Test
    void killHidesBeforeAnythingElse() {
        take(ferry(1));
        take(ferry(2));
        List<Ruling> rulings = take(kill(3));
        assertThat(rulings.get(0))
                .isInstanceOfSatisfying(
                        Hide.class,
                        hide -> assertThat(hide.withdrawal().standing()).isEqualTo(Standing.CANCELED));
        assertThat(rulings.get(1))
                .isInstanceOfSatisfying(
                        Withdraw.class,
                        withdraw -> assertThat(withdraw.versions()).hasSize(2 + 1));
    }

    @Test
    void placeThatComesAfterAKillIsNotShown() {
        take(ferry(1));
        take(kill(2));
        long seq = Wire.item(ferry(1)).head().versionSeq();
        assertThat(book.take(FERRY, new Place(seq, "s1", 80, "", List.of()))).isEmpty();
    }

    @Test
    void nothingButAReinstatementUndoesAKill() {
        take(ferry(1));
        take(kill(2));
        assertThat(relation(take(ferry(1))).kind()).as("sent again").isEqualTo(Kind.REFUSED);
        assertThat(relation(take(ferry(3))).kind()).as("a later version").isEqualTo(Kind.REFUSED);
    }

    @Test
    void lateVersionAfterAKillThatCameFirstIsRefused() {
        take(kill(2));
        assertThat(relation(take(ferry(1))).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void killIsRememberedLongerThanTheWindow() {
        take(ferry(1));
        take(kill(2));
        take(other("tag:ellery.example,2026:later", TEN.plus(Duration.ofDays(60))));
        assertThat(relation(take(ferry(1))).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void keyOfAKilledItemLeavesTheTopicAfterSomeTime() {
        take(ferry(1));
        take(kill(2));
        assertThat(take(other("tag:ellery.example,2026:later", TEN.plus(Duration.ofDays(8)))))
                .anyMatch(Forget.class::isInstance);
    }

    @Test
    void itemWithoutNewsIsForgottenAfterTheWindow() {
        take(ferry(1));
        take(other("tag:ellery.example,2026:a", TEN.plus(Duration.ofDays(8))));
        take(other("tag:ellery.example,2026:b", TEN.plus(Duration.ofDays(20))));
        assertThat(shelf.get("c|" + FERRY)).isNull();
        assertThat(shelf.keys("i|", "i}", 100)).allMatch(key -> !key.contains("ferry"));
    }

    @Test
    void holdIsEndedByANewerVersion() {
        take(ferry(1));
        take(ferry(2).put("pubstatus", "withheld"));
        assertThat(relation(take(ferry(1))).kind()).as("sent again").isEqualTo(Kind.REFUSED);
        assertThat(relation(take(ferry(3))).kind()).as("released").isEqualTo(Kind.NEWER);
    }

    @Test
    void orderOfAnotherItemFindsItsTargetByTheSendersId() {
        take(ferry(1));
        Order order = orderAbout("tag:ellery.example,2026:ferry", TEN.plusSeconds(3600));
        assertThat(book.take(order))
                .extracting(ruling -> ruling.getClass().getSimpleName())
                .containsExactly("Hide", "Withdraw");
    }

    @Test
    void orderByHeadlineFindsItsTarget() {
        take(ferry(1));
        assertThat(book.take(orderAbout("Ferry Sinks Off Kelmouth", TEN.plusSeconds(3600))))
                .hasSize(2);
    }

    @Test
    void orderThatCameBeforeItsTargetIsObeyedWhenThatComes() {
        book.take(orderAbout("Ferry sinks off Kelmouth", TEN.plusSeconds(3600)));
        assertThat(relation(take(ferry(1))).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void orderIsNotAboutItemsMadeAfterIt() {
        book.take(orderAbout("Ferry sinks off Kelmouth", TEN.minusSeconds(3600)));
        assertThat(relation(take(ferry(1))).kind()).isEqualTo(Kind.FIRST);
    }

    private static Order orderAbout(String asSent, Instant at) {
        Item by = Wire.item(other("tag:ellery.example,2026:order", at));
        return new Order(
                Order.Kind.CANCEL,
                by.uri(),
                Mark.of(by),
                by.head().eventId(),
                by.head().provider(),
                asSent,
                null,
                "order",
                io.dateline.story.versions.print.Print.NONE,
                by.head().received());
    }

    /** A new story under a uri of its own, which says what it grew out of. */
    private Order replacement(Instant at) {
        ObjectNode by = Wire.ninjs(
                "tag:ellery.example,2026:ferry-2",
                1,
                at,
                "en",
                "Ferry sinks off Kelmouth",
                "A ferry sank off Kelmouth on Monday, and 7 people died, the coastguard said.");
        by.put("evolvedfrom", FERRY);
        return book.take(Wire.item(by)).stream()
                .filter(Ruling.Tell.class::isInstance)
                .map(tell -> ((Ruling.Tell) tell).order())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void replacementIsShownBesideWhatItReplaces() {
        // Given
        take(ferry(1));
        Order order = replacement(TEN.plusSeconds(3600));
        // When
        List<Ruling> rulings = book.take(order);
        // Then
        assertThat(order.kind()).isEqualTo(Order.Kind.REPLACE);
        assertThat(rulings.get(0)).isInstanceOfSatisfying(Show.class, show -> {
            assertThat(show.uri()).isEqualTo(FERRY);
            assertThat(show.chain().supersededBy()).isEqualTo("tag:ellery.example,2026:ferry-2");
        });
        assertThat(rulings.get(1)).isInstanceOfSatisfying(Relate.class, relate -> {
            assertThat(relate.uri()).isEqualTo("tag:ellery.example,2026:ferry-2");
            assertThat(relate.other()).isEqualTo(FERRY);
            assertThat(relate.relation().kind()).isEqualTo(Kind.REPLACES);
            assertThat(relate.relation().difference().figures())
                    .extracting(figure -> figure.before() + ">" + figure.now())
                    .containsExactly("2>7");
        });
    }

    @Test
    void replacementOfAnItemMadeLaterIsNone() {
        take(ferry(1));
        assertThat(book.take(replacement(TEN.minusSeconds(3600)))).isEmpty();
    }

    @Test
    void replacementOfAnUnknownItemIsNone() {
        assertThat(book.take(replacement(TEN.plusSeconds(3600)))).isEmpty();
    }

    @Test
    void orderSurvivesItsBytes() {
        Order order = orderAbout("elp 1888", TEN);
        assertThat(OrderCodec.read(OrderCodec.write(order))).isEqualTo(order);
    }
}
