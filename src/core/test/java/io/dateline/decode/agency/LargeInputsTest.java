package io.dateline.decode.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.dateline.decode.Decoder;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record of the largest size, full of what a format may have several of, takes no longer than its size explains. */
class LargeInputsTest {
    /** A hundred times what they take: a quadratic reader takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final int SIZE = 1_000_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "notes of dpa         | {'format': 'digitalwires', 'urn': 'u', 'ednotes': [@]} | {'ednote': 'Note #'}",
                "categories of dpa    | {'format': 'digitalwires', 'urn': 'u', 'categories': [@]} | {'type': 'dnltype:pubstatus', 'qcode': 'stat:usable#'}",
                "files of AP          | {'altids': {'itemid': 'a'}, 'associations': [@]} | {'type': 'picture', 'altids': {'itemid': '#'}}",
                "signals of AP        | {'altids': {'itemid': 'a'}, 'signals': [@]} | 'signal#'",
                "further ids of AP    | {'altids': {'itemid': 'a', @}} | 'id#': '#'",
                "elements of Arc      | {'_id': 'a', 'headlines': {'basic': 'T'}, 'content_elements': [@]} | {'type': 'text', 'content': 'Word #.'}",
                "terms of WordPress   | {'title': {'rendered': 'T'}, 'content': {'rendered': 'C'}, '_embedded': {'wp:term': [[@]]}} | {'taxonomy': 'post_tag', 'name': '#'}",
                "subjects of Reuters  | {'versionedGuid': 'a:1', 'headline': 'T', 'subject': [@]} | {'code': 'N2:#', 'name': '#'}",
                "subjects of MRN      | {'altId': 'a', 'takeSequence': 1, 'headline': 'T', 'subjects': [@]} | 'N2:#'",
                "fragments of MRN     | [@] | {'GUID': 'g', 'FRAG_NUM': #, 'TOT_SIZE': 900000, 'FRAGMENT': 'AAAA'}",
                "stories of fragments | [@] | {'GUID': 'g#', 'FRAG_NUM': 1, 'TOT_SIZE': 900, 'FRAGMENT': 'AAAA'}",
                "NITF in ninjs        | {'uri': 'u', 'type': 'text', 'body_nitf': '@'} | <p>Word #.</p>",
                "broken NITF in ninjs | {'uri': 'u', 'type': 'text', 'body_nitf': '@'} | <p>Word # &bad; <",
                "articles             | {'totalResults': 1, 'articles': [@]} | {'title': 'T#'}"
            })
    void isReadInTime(String name, String frame, String element) {
        String separator = frame.contains("'@'") ? "" : ", ";
        String all = IntStream.range(1, SIZE / (element.length() + 5))
                .mapToObj(number -> element.replace("#", String.valueOf(number)))
                .collect(Collectors.joining(separator));
        byte[] record = frame.replace("@", all).replace('\'', '"').getBytes(UTF_8);

        assertTimeout(LIMIT, () -> new Decoder(2 * SIZE).decode(record, null));
    }
}
