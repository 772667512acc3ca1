package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Items;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that hold several items: all are read in order, and one that cannot be read costs only itself. */
class SeveralItemsTest {
    private static final String FIRST = "{\"title\": \"Pier opens\", \"id\": \"1\"}";
    private static final String SECOND = "{\"title\": \"Pier closes\", \"id\": \"2\"}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{1}\\n{2}",
                "{1}\\r\\n{2}\\r\\n",
                "{1}\\n\\n{2}\\n",
                "[{1}, {2}]",
            })
    void bothItemsAreReadInOrder(String record) {
        String input = record.replace("{1}", FIRST).replace("{2}", SECOND).translateEscapes();

        assertThat(Decoding.items(input))
                .extracting(item -> item.get(Field.URI))
                .containsExactly("1", "2");
    }

    @Test
    void anObjectOverSeveralLinesIsOneItem() {
        assertThat(Decoding.items("{\n\"title\": \"Pier opens\",\n\"id\": \"1\"\n}\n"))
                .hasSize(1);
    }

    @Test
    void aBrokenLineCostsOnlyItself() {
        List<Checked<RawItem>> items = decode(FIRST + "\n{\"title\": \"cut\n" + SECOND);

        assertThat(items).map(SeveralItemsTest::reason).containsExactly(null, Reason.MALFORMED, null);
    }

    @Test
    void anElementThatIsNoItemCostsOnlyItself() {
        assertThat(decode("[" + FIRST + ", 7, " + SECOND + "]"))
                .map(SeveralItemsTest::reason)
                .containsExactly(null, Reason.UNKNOWN_FORMAT, null);
    }

    @Test
    void asManyAsAllowedAreRead() {
        assertThat(decode(lines(Items.MAX))).hasSize(Items.MAX).allMatch(item -> reason(item) == null);
    }

    @Test
    void oneMoreThanAllowedIsRefused() {
        assertThat(decode(lines(Items.MAX + 1))).map(SeveralItemsTest::reason).containsExactly(Reason.TOO_MANY_ITEMS);
    }

    @Test
    void arraysInArraysAreNoItems() {
        assertThat(decode("[[" + FIRST + "]]")).map(SeveralItemsTest::reason).containsExactly(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anEmptyArrayHoldsNoItem() {
        assertThat(decode("[]")).map(SeveralItemsTest::reason).containsExactly(Reason.NO_ITEM);
    }

    @Test
    void kafkaConnectsEnvelopeIsOpened() {
        assertThat(Decoding.item("{\"schema\": {\"type\": \"struct\", \"fields\": []}, \"payload\": " + FIRST + "}")
                        .get(Field.HEADLINE))
                .isEqualTo("Pier opens");
    }

    @Test
    void kafkaConnectsStringIsReadAsItStands() {
        assertThat(Decoding.item(
                                "{\"schema\": {\"type\": \"string\", \"optional\": false}, \"payload\": \"<item><title>"
                                        + "Pier opens</title></item>\"}")
                        .get(Field.HEADLINE))
                .isEqualTo("Pier opens");
    }

    @Test
    void anEnvelopeOfKafkaConnectWithoutPayloadHoldsNoItem() {
        assertThat(Decoding.reason("{\"schema\": null, \"payload\": null}")).isEqualTo(Reason.NO_ITEM);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"title\": \"T\", \"id\": \"" + number + "\"}")
                .collect(Collectors.joining("\n"));
    }

    private static List<Checked<RawItem>> decode(String input) {
        return new Decoder().decode(input.getBytes(UTF_8), null).all();
    }

    private static Reason reason(Checked<RawItem> item) {
        return item instanceof Checked.Refused<RawItem> refused
                ? refused.rejection().reason()
                : null;
    }
}
