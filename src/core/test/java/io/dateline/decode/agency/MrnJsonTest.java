package io.dateline.decode.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.Decoder;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrnJsonTest {
    private static final String STORY = """
            {"altId": "nC1", "audiences": ["NP:E", "NP:T"], "body": "It opened.\\r\\n", "firstCreated": "2026-11-23T10:00:00.000Z",
             "headline": "Pier opens", "id": "C1_x", "instancesOf": [], "language": "en", "messageType": 2,
             "mimeType": "text/plain", "provider": "NS:RTRS", "pubStatus": "stat:usable", "subjects": ["N2:TRN", "R:PIER.S"],
             "takeSequence": 1, "urgency": 3, "versionCreated": "2026-11-23T10:00:00.000Z"%s}""";

    @Test
    void aStoryIsKnownByItsAccessCode() {
        RawItem item = Decoding.item(STORY.formatted(""));

        assertThat(item.format()).isEqualTo(Format.MRN);
        assertThat(item.get(Field.URI)).isEqualTo("nC1");
        assertThat(item.get(Field.PROVIDER)).isEqualTo("Reuters");
        assertThat(item.get(Field.CATEGORY)).isEqualTo("NP:E NP:T");
        assertThat(item.body()).isEqualTo(new RawItem.Body("It opened.\r\n", Markup.PLAIN));
        assertThat(item.signals()).isEmpty();
        assertThat(item.assertions())
                .containsExactly(
                        new Assertion(Kind.SUBJECT, "N2:TRN", "N2:TRN"),
                        new Assertion(Kind.ORGANISATION, "R:PIER.S", "R:PIER.S"));
    }

    @Test
    void anArchiveHoldsSeveralStories() {
        String other = STORY.formatted("").replace("nC1", "nC2");

        assertThat(Decoding.items("{\"Items\": [{\"guid\": \"a\", \"data\": %s}, {\"guid\": \"b\", \"data\": %s}]}"
                        .formatted(STORY.formatted(""), other)))
                .extracting(item -> item.get(Field.URI))
                .containsExactly("nC1", "nC2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "usable       | 'a': 1 | usable initial",
                "killed       | 'pubStatus': 'stat:canceled' | canceled kill",
                "withheld     | 'pubStatus': 'stat:withheld' | withheld hold",
                "unknown      | 'pubStatus': 'stat:maybe' | withheld hold",
                "corrected    | 'headline': 'CORRECTED-Pier opens' | usable correction",
                "an update    | 'headline': 'UPDATE 1-Pier opens' | usable update",
                "withdrawn    | 'headline': 'STORY WITHDRAWN-Pier opens' | canceled kill",
                "a later take | 'takeSequence': 2 | usable initial"
            })
    void statusAndHeadlineAreHeeded(String name, String member, String outcome) {
        String json = member.replace('\'', '"');
        String key = json.substring(0, json.indexOf(':') + 1);
        String rest = STORY.formatted("").lines().map(String::strip).reduce("", String::concat);
        String without = rest.replaceFirst(key + " (\"[^\"]*\"|[0-9]+),", "");

        assertThat(Lifecycles.of("{" + json + ", " + without.substring(1))).isEqualTo(outcome);
    }

    @Test
    void aWholeMessageIsOpened() {
        assertThat(Decoding.item(message(1, true, bytes(), 0, bytes().length)).get(Field.URI))
                .isEqualTo("nC1");
    }

    @Test
    void aMessageOfTheWebSocketInterfaceIsOpened() {
        String message = "[{\"ID\": 5, \"Type\": \"Update\", \"Key\": {\"Name\": \"MRN_STORY\"}, \"Fields\": %s}]"
                .formatted(message(1, true, bytes(), 0, bytes().length));

        assertThat(Decoding.item(message).get(Field.URI)).isEqualTo("nC1");
    }

    @ParameterizedTest
    @CsvSource({"a JSON array, true, false", "JSON Lines, false, false", "out of order, true, true"})
    void fragmentsOfOneRecordAreJoined(String name, boolean isArray, boolean isReversed) {
        List<String> parts = fragments();
        if (isReversed) {
            Collections.reverse(parts);
        }
        String record = isArray ? "[" + String.join(",", parts) + "]" : String.join("\n", parts);

        List<RawItem> items = Decoding.items(record);

        assertThat(items).extracting(item -> item.get(Field.URI)).containsExactly("nC1");
        assertThat(items.get(0).get(Field.HEADLINE)).isEqualTo("Pier opens");
    }

    @Test
    void aFragmentThatIsSentTwiceCountsOnce() {
        List<String> parts = fragments();
        parts.add(1, parts.get(0));

        assertThat(Decoding.items("[" + String.join(",", parts) + "]")).hasSize(1);
    }

    @Test
    void storiesBetweenFragmentsKeepTheirPlace() {
        List<String> parts = fragments();
        parts.add(1, STORY.formatted("").replace("nC1", "nC2"));

        assertThat(Decoding.items("[" + String.join(",", parts) + "]"))
                .extracting(item -> item.get(Field.URI))
                .containsExactly("nC1", "nC2");
    }

    @ParameterizedTest
    @CsvSource({"the first alone, 0, 1", "the second alone, 1, 2", "two of three, 0, 2", "the last two, 1, 3"})
    void anIncompleteStoryIsRefusedAsAFragment(String name, int from, int to) {
        String record = "[" + String.join(",", fragments().subList(from, to)) + "]";

        assertThat(Decoding.reason(record)).isEqualTo(Reason.FRAGMENT);
    }

    @Test
    void fragmentsWithAGapAreRefusedAsAFragment() {
        List<String> parts = fragments();

        assertThat(Decoding.reason("[" + parts.get(0) + "," + parts.get(2) + "]"))
                .isEqualTo(Reason.FRAGMENT);
    }

    @Test
    void fragmentsOfTwoSourcesAreNotJoined() {
        List<String> parts = fragments();
        String foreign = parts.get(1).replace("SRC_A", "SRC_B");

        assertThat(new Decoder()
                        .decode(("[" + parts.get(0) + "," + foreign + "," + parts.get(2) + "]").getBytes(UTF_8), null)
                        .all())
                .hasSize(2)
                .allMatch(item -> item.fold(read -> false, refused -> refused.reason() == Reason.FRAGMENT));
    }

    @Test
    void moreBytesThanTheSizeAreMalformed() {
        String message = message(1, true, bytes(), 0, bytes().length)
                .replace("\"TOT_SIZE\": " + bytes().length, "\"TOT_SIZE\": 10");

        assertThat(Decoding.reason(message)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void aStoryThatInflatesPastTheLimitIsTooLarge() {
        byte[] bomb = gzip(" ".repeat(3_000_000));

        assertThat(Decoding.reason(message(1, true, bomb, 0, bomb.length))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void whatIsNoBase64IsMalformed() {
        assertThat(Decoding.reason("{\"GUID\": \"g\", \"FRAG_NUM\": 1, \"TOT_SIZE\": 4, \"FRAGMENT\": \"?!\"}"))
                .isEqualTo(Reason.MALFORMED);
    }

    private static List<String> fragments() {
        byte[] bytes = bytes();
        int third = bytes.length / 3;
        return new ArrayList<>(List.of(
                message(1, true, bytes, 0, third),
                message(2, false, bytes, third, 2 * third),
                message(3, false, bytes, 2 * third, bytes.length)));
    }

    private static byte[] bytes() {
        return gzip(STORY.formatted(""));
    }

    private static String message(int number, boolean hasSize, byte[] all, int from, int to) {
        String size = hasSize ? "\"TOT_SIZE\": %d, ".formatted(all.length) : "";
        return "{\"GUID\": \"C1_x\", \"MRN_SRC\": \"SRC_A\", \"FRAG_NUM\": %d, %s\"FRAGMENT\": \"%s\"}"
                .formatted(number, size, Base64.getEncoder().encodeToString(Arrays.copyOfRange(all, from, to)));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
