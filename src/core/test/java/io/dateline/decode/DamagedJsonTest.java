package io.dateline.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning.Kind;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;

/** Bad bytes in an item of JSON: harmless in its words, a doubt in what decides about it. */
class DamagedJsonTest {
    private static final String WORDS =
            "\"body\": \"Two ferries will stay in port until the storm has passed. caf\u00C3\u00A9\"}";

    @Test
    void inWordsTheyAreReplaced() {
        RawItem item = Decoding.item(bytes("{\"title\": \"Ferries \u00FF stay\", " + WORDS), null);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries \uFFFD stay");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.BAD_BYTES);
    }

    @Test
    void inAStatusTheyLeaveNoWordThatIsKnown() {
        RawItem item = Decoding.item(bytes("{\"title\": \"T\", \"status\": \"usab\u00FFle\", " + WORDS), null);

        assertThat(item.get(Field.PUB_STATUS)).contains("\uFFFD");
    }

    @Test
    void inANameTheyRefuseTheItem() {
        assertThat(Decoding.reason(bytes("{\"title\": \"T\", \"stat\u00FFus\": \"canceled\", " + WORDS), null))
                .isEqualTo(Reason.MALFORMED);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }
}
