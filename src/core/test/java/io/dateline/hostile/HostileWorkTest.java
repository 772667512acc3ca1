package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A large hostile record takes at most five times a normal article's time for each of its bytes, on the whole path. Both are measured
 * in one run, as this thread's own processor time; a loop in a loop is far above the limit at this size.
 */
class HostileWorkTest {
    private static final int BYTES = 100_000;
    private static final double MOST = 5;

    /** The least of so many counts: others on the machine only add. */
    private static final int RUNS = 3;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final String NORMAL =
            Hostile.article("PORT ELLERY (Ellery Wire) - The ferries stay in port on Monday after"
                    + " the harbour master, Ana Torvald, warned of waves of nine metres.\\n\\n\\\"Nobody leaves today,\\\" Torvald said."
                    + " The Kestrel Line put its losses at $1.2 million, and 340 passengers wait in Geneva and London.\\n\\n"
                    + "Its chief executive, Bertil Quist, told reporters that traffic would begin again on March 4.");

    private static double normal;

    @BeforeAll
    static void measureANormalArticle() {
        for (int i = 0; i < 20; i++) {
            perByte(NORMAL);
        }
        normal = perByte(NORMAL);
    }

    static Stream<Arguments> records() {
        return Stream.of(
                row("marks in the wrong order", "\u0f74\u0f72\u0f71"),
                row("marks of one kind", "\u0301"),
                row("joiners", "a\u200D"),
                row("one token", "x"),
                row("brackets", "("),
                row("datelines", "LONDON (AP) - "),
                row("symbols", "(KSTL.O) <KSTL.O> "),
                row("angles", "<a "),
                row("quotation marks", "\\\" "),
                row("names", "Ann Quist, "),
                row("dates", "Nov. 24, 2026, "),
                row("amounts", "$5 million "),
                row("lines", "A\\n"),
                row("dots", ". "),
                row("hyphens", "a-"),
                row("addresses", "http://a.example/b?c "),
                arguments("elements that never close", "<html><body>" + Hostile.repeated("<div><b>w", BYTES)),
                arguments("tables in tables", "<html><body>" + Hostile.repeated("<table><tr><td>w", BYTES)),
                arguments(
                        "attributes",
                        "<html><body><p " + Hostile.numbered(BYTES / 9, i -> "a" + i + "=1 ") + ">Words."),
                arguments(
                        "names of JSON with one hash",
                        "{\"title\":\"T\"" + Hostile.numbered(4_000, HostileWorkTest::same) + "}"),
                arguments(
                        "damaged XML",
                        "<item><title>T</title><description>" + Hostile.repeated("a & b < c ", BYTES)
                                + "</description></item>"));
    }

    private static Arguments row(String name, String unit) {
        return arguments(name, Hostile.article(Hostile.repeated(unit, BYTES)));
    }

    /** Names that all have one hash code: each pair of letters of the one has that of the other. */
    private static String same(int number) {
        return ",\""
                + Integer.toBinaryString(number + (1 << 12)).replace("0", "Aa").replace("1", "BB") + "\":1";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void takesNoMoreForAByteThanFiveTimesANormalArticle(String name, String record) {
        assertThat(perByte(record) / normal).isLessThanOrEqualTo(MOST);
    }

    private static double perByte(String record) {
        byte[] value = record.getBytes(UTF_8);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = THREAD.getCurrentThreadCpuTime();
            Hostile.outcomes(value, null);
            least = Math.min(least, THREAD.getCurrentThreadCpuTime() - before);
            if (normal > 0 && least <= MOST * normal * value.length) {
                break;
            }
        }
        return (double) least / value.length;
    }
}
