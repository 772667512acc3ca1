package io.dateline.decode.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.dateline.decode.Decoder;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst a message can be stays linear: four times the size takes about four times the memory, counted in bytes. */
class LargeMessagesTest {
    private static final int MIB = 1024 * 1024;

    /** Four for the size, and half as much again for lists that grow in steps. */
    private static final double TIMES = 6;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    @Timeout(20)
    void costsGrowWithTheSize(String name, String start, String repeated) {
        allocated(start, repeated, MIB / 8);

        long small = allocated(start, repeated, MIB / 8);
        long large = allocated(start, repeated, MIB / 2);

        assertThat(large).isLessThan((long) (small * TIMES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    @Timeout(20)
    void aMebibyteIsReadInTime(String name, String start, String repeated) {
        assertThat(allocated(start, repeated, MIB - 1)).isPositive();
    }

    private long allocated(String start, String repeated, int size) {
        byte[] record = Wires.framed(start + repeated.repeat((size - start.length()) / repeated.length()))
                .getBytes(UTF_8);
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(new Decoder(MIB).decode(record, null).all()).isNotEmpty();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static Stream<Arguments> messages() {
        String iptc = "<SOH>epd0123 3 i 93 dpa 1888\n\nx/\n";
        String anpa = "<SYN><SYN><SOH>a0105<US>x\nr i X 11-23 1\n<STX>^BC-X,1<\n";
        String mail = "From: a@b.example\nMessage-ID: <1@x>\n";
        return Stream.of(
                Arguments.of("IPTC 7901: one line", iptc + "<STX>x =\n", "a"),
                Arguments.of("IPTC 7901: no end of the headline", iptc + "<STX>", "a\n"),
                Arguments.of("IPTC 7901: keywords", iptc, "a/"),
                Arguments.of("IPTC 7901: signs of seven bits", iptc + "<STX>x =\n", "[a"),
                Arguments.of("IPTC 7901: messages", iptc + "<STX>x =\n", "<SOH>"),
                Arguments.of("IPTC 7901: dates", "eca0124 3 i 93 dpa 1\n\nx/\nx =\n", "231015 GMT Nov 26\n"),
                Arguments.of("ANPA: caret lines", anpa, "^a<\n"),
                Arguments.of("ANPA: parts of the slug", anpa + "^BC-Y,", "a,"),
                Arguments.of("ANPA: numbers of pictures", anpa + "^EP Photo X1", ",X1"),
                Arguments.of("ANPA: indents", anpa, "\t \n"),
                Arguments.of("ANPA: a long paragraph", anpa, "words\n"),
                Arguments.of("ZCZC: header lines", "ZCZC A\n", "#a\n"),
                Arguments.of("ZCZC: messages", "ZCZC A\n", "ZCZC\n"),
                Arguments.of("ZCZC: carriage returns", "ZCZC A\n", "\r"),
                Arguments.of("mail: fields", mail, "a: b\n"),
                Arguments.of("mail: a folded field", mail + "Subject: x\n", " =?utf-8?q?a\n"),
                Arguments.of("mail: encoded words", mail + "Subject: ", "=?"),
                Arguments.of("mail: parameters", mail + "Content-Type: text/plain", ";a=\"\\"),
                Arguments.of("mail: boundaries", mail + "Content-Type: multipart/mixed; boundary=a\n\n", "--a\n"),
                Arguments.of(
                        "mail: quoted-printable", mail + "Content-Transfer-Encoding: quoted-printable\n\n", "= \n"),
                Arguments.of(
                        "mail: blanks before no end", mail + "Content-Transfer-Encoding: quoted-printable\n\n", "= "),
                Arguments.of("mail: names with blanks", mail, "a      :\n"));
    }
}
