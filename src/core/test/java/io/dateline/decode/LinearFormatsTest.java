package io.dateline.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.decode.format.ItemFormat;
import io.dateline.failure.Checked;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format of the list is read in time linear in its size: pieces of its golden articles, in turn, are repeated until
 * the record is large, and four times as large. A format needs no row here; one without a golden article fails.
 */
class LinearFormatsTest {
    private static final int SMALL = 32 * 1024;
    private static final int TIMES = 4;

    /** Four for the size; sixteen would be quadratic. The rest is for what else the machine does. */
    private static final double MOST = 10;

    /** A record of the larger size read in less CPU time than this is no trouble, whatever the ratio. Nanoseconds. */
    private static final long NO_TROUBLE = 15_000_000;

    /** Each time is the least of so many: others on the machine only ever add to it. */
    private static final int RUNS = 3;

    /** Pieces of one article that are repeated, from its head to its end. */
    private static final int PIECES = 8;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private record Piece(int start, int end) {}

    static Stream<Format> formats() {
        return Formats.ALL.stream().map(ItemFormat::format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void fourTimesTheSizeTakesAboutFourTimesTheTime(Format format) throws IOException {
        List<String> slow = new ArrayList<>();
        for (Path golden : goldens(format)) {
            String article = Files.readString(golden, ISO_8859_1);
            for (Piece piece : pieces(article)) {
                if (!isLinear(article, piece)) {
                    slow.add(golden.getParent().getFileName() + ": "
                            + article.substring(piece.start(), Math.min(piece.end(), piece.start() + 40)));
                }
            }
        }

        assertThat(slow).isEmpty();
    }

    private static List<Path> goldens(Format format) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("test/resources/articles"))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith("in."))
                    .filter(file -> isOf(format, file))
                    .sorted()
                    .limit(1)
                    .toList();
            assertThat(found).as("golden articles of " + format).isNotEmpty();
            return found;
        }
    }

    private static boolean isOf(Format format, Path file) {
        try {
            return new Decoder()
                    .decode(Files.readAllBytes(file), null).all().stream()
                            .anyMatch(item -> item instanceof Checked.Passed<RawItem> passed
                                    && passed.value().format() == format);
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    /** Elements without others in them, elements of JSON arrays, lines and sentences: what an item may have more of. */
    private static List<Piece> pieces(String article) {
        List<Piece> all = new ArrayList<>();
        for (int at = 0; at < article.length(); at++) {
            int end = switch (article.charAt(at)) {
                case '<' -> leafEnd(article, at);
                case '\n', '.' -> nextOf(article, at, "\n.");
                case '"' -> nextOf(article, at, "\"");
                default -> -1;
            };
            if (end > at + 1) {
                all.add(new Piece(article.charAt(at) == '<' ? at : at + 1, end));
            }
        }
        List<Piece> spread = new ArrayList<>();
        for (int i = 0; i < PIECES && !all.isEmpty(); i++) {
            spread.add(all.get((int) ((long) i * all.size() / PIECES)));
        }
        return spread.stream().distinct().toList();
    }

    private static int nextOf(String article, int from, String signs) {
        for (int at = from + 1; at < article.length(); at++) {
            if (signs.indexOf(article.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the end tag of an element that holds text alone; -1 when another element begins in it. */
    private static int leafEnd(String article, int start) {
        int next = article.indexOf('<', start + 1);
        boolean closes = next > 0 && article.startsWith("</", next) && article.charAt(start + 1) != '/';
        int end = closes ? article.indexOf('>', next) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private static boolean isLinear(String article, Piece piece) {
        byte[] small = grown(article, piece, SMALL);
        byte[] large = grown(article, piece, SMALL * TIMES);
        for (int attempt = 0; attempt < RUNS; attempt++) {
            long cost = time(large);
            if (cost < NO_TROUBLE || cost < MOST * time(small)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] grown(String article, Piece piece, int size) {
        String repeated = article.substring(piece.start(), piece.end());
        return (article.substring(0, piece.end())
                        + repeated.repeat((size - article.length()) / repeated.length())
                        + article.substring(piece.end()))
                .getBytes(ISO_8859_1);
    }

    private static long time(byte[] record) {
        Decoder decoder = new Decoder();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS && least > NO_TROUBLE; run++) {
            long before = THREAD.getCurrentThreadCpuTime();
            assertThat(decoder.decode(record, null).all()).isNotEmpty();
            least = Math.min(least, THREAD.getCurrentThreadCpuTime() - before);
        }
        return least;
    }
}
