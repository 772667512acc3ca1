package io.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.decode.item.Items;
import io.dateline.decode.xml.Xml;
import io.dateline.failure.Reason;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities, document types, declarations and depth of XML. Nothing is fetched, nothing is expanded. */
class XmlTricksTest {
    private static final String ITEM = "<item><title>Ferries stay in port</title>";

    static Stream<Arguments> tricks() {
        return Stream.of(
                row(
                        "an entity of a file",
                        "<!DOCTYPE item [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><item><title>&x;</title></item>",
                        Reason.FORBIDDEN_MARKUP),
                row(
                        "an entity of a host",
                        "<!DOCTYPE item [<!ENTITY x SYSTEM 'http://127.0.0.1:1/x'>]><item><title>&x;</title></item>",
                        Reason.FORBIDDEN_MARKUP),
                row(
                        "an outer parameter entity, which is passed over",
                        "<!DOCTYPE item [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x'> %x;]><item><title>T</title></item>",
                        null),
                row(
                        "a billion laughs",
                        "<!DOCTYPE item [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><item><title>&b;</title></item>",
                        Reason.FORBIDDEN_MARKUP),
                row(
                        "an attribute list",
                        "<!DOCTYPE item [<!ATTLIST item a CDATA 'x'>]><item><title>T</title></item>",
                        Reason.FORBIDDEN_MARKUP),
                row(
                        "a document type of elsewhere, which is not fetched",
                        "<!DOCTYPE item SYSTEM 'http://127.0.0.1:1/x.dtd'><item><title>T</title></item>",
                        null),
                row("an entity that nobody declares", "<item><title>Ferries &xyzzy; stay</title></item>", null),
                row("a stylesheet", "<?xml-stylesheet href='http://127.0.0.1:1/x.xsl'?>" + ITEM + "</item>", null),
                row(
                        "an inclusion",
                        ITEM
                                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/></item>",
                        null),
                row("a reference to NUL", "<item><title>Ferries &#0; stay</title></item>", null),
                row("a reference beyond Unicode", "<item><title>Ferries &#x110000; stay</title></item>", null),
                row("elements of the most", ITEM + "<a/>".repeat(Xml.MAX_ELEMENTS - 2) + "</item>", null),
                row("one element more", ITEM + "<a/>".repeat(Xml.MAX_ELEMENTS - 1) + "</item>", Reason.MALFORMED),
                row(
                        "more items than allowed",
                        "<rss><channel>" + "<item><title>T</title></item>".repeat(Items.MAX + 1) + "</channel></rss>",
                        Reason.TOO_MANY_ITEMS),
                row("no end", ITEM, Reason.MALFORMED),
                row("two roots", ITEM + "</item>" + ITEM + "</item>", Reason.MALFORMED),
                row(
                        "a tag that crosses another",
                        "<item><title>Ferries <b>stay <i>in</b> port</i></title></item>",
                        null),
                row("a prefix that nobody declares", "<item><title>Ferries stay</title><x:y>z</x:y></item>", null));
    }

    private static Arguments row(String name, String value, @Nullable Reason reason) {
        return arguments(name, value, reason == null ? "event" : Hostile.rejected(reason));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void isOneEventOrOneRejection(String name, String value, String outcome) {
        assertThat(Hostile.outcome(value)).isEqualTo(outcome);
    }
}
