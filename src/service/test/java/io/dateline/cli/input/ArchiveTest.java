package io.dateline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are read where they lie, and nothing in them reaches a disk or fills the memory. */
class ArchiveTest {
    private static final int MOST = 1000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFilesOfAZipAreItems() throws IOException {
        Path zip = zip("day.zip", "a.json", "{1}", "sub/b.xml", "<b/>", "sub/.hidden", "x", "__MACOSX/a.json", "y");

        assertThat(read(zip)).containsExactly(zip + "!a.json={1}", zip + "!sub/b.xml=<b/>");
    }

    @Test
    void theLinesOfAFileInAnArchiveAreItems() throws IOException {
        Path zip = zip("day.zip", "a.jsonl", "{1}\n\n{2}\r\n");

        assertThat(read(zip)).containsExactly(zip + "!a.jsonl={1}", zip + "!a.jsonl={2}\r");
    }

    @Test
    void aPathThatLeadsOutIsAName() throws IOException {
        Path zip = zip("day.zip", "../../evil.json", "{1}", "/etc/passwd", "root");

        assertThat(read(zip)).containsExactly(zip + "!../../evil.json={1}", zip + "!/etc/passwd=root");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws IOException {
        byte[] inner = Files.readAllBytes(zip("inner.zip", "a.json", "{1}"));
        Path outer = zip("outer.zip", "inner.zip", new String(inner, StandardCharsets.ISO_8859_1));

        assertThat(read(outer)).singleElement().asString().startsWith(outer + "!inner.zip=PK");
    }

    @Test
    void aZipThatUnpacksToVeryMuchIsGivenUp() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jsonl"));
                zeros(zip, 40);
            }
        }

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(IOException.class).hasMessageContaining("200 times its size");
    }

    @Test
    void theFilesOfATarAreItems() throws IOException {
        byte[] tar = tar(
                entry("a.json", '0', "{1}"),
                entry("d/", '5', ""),
                entry("link", '2', ""),
                entry("b.txt", '0', "x".repeat(600)));
        Path plain = Files.write(folder.resolve("day.tar"), tar);
        Path packed = Files.write(folder.resolve("day.tar.gz"), gzip(tar));

        assertThat(read(plain)).containsExactly(plain + "!a.json={1}", plain + "!b.txt=" + "x".repeat(600));
        assertThat(read(packed)).hasSize(2);
    }

    @Test
    void longNamesAreReadAsGnuAndAsPosixWriteThem() throws IOException {
        String name = "a".repeat(150) + ".json";
        String record = " path=" + name + "\n";
        byte[] tar = tar(
                entry("././@LongLink", 'L', name + "\0"),
                entry("aaa", '0', "{1}"),
                entry("PaxHeaders/b", 'x', (record.length() + 3) + record),
                entry("bbb", '0', "{2}"),
                entry("c.json", '0', "{3}"));
        Path file = Files.write(folder.resolve("day.tar"), tar);

        assertThat(read(file))
                .containsExactly(file + "!" + name + "={1}", file + "!" + name + "={2}", file + "!c.json={3}");
    }

    @Test
    void aTarThatIsCutOffOrIsNoneSaysSo() throws IOException {
        byte[] tar = tar(entry("a.json", '0', "x".repeat(900)));
        Path cut = Files.write(folder.resolve("cut.tar"), java.util.Arrays.copyOf(tar, 1000));
        Path none = Files.writeString(folder.resolve("none.tar"), "no archive at all ".repeat(100));

        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(none)).hasMessageContaining("is no tar archive");
    }

    @Test
    void aTarThatUnpacksToVeryMuchIsGivenUp() throws IOException {
        Path bomb = folder.resolve("bomb.tgz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            packed.write(header("big", '0', 200L * 1024 * 1024));
            zeros(packed, 200);
        }

        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("200 times its size");
    }

    @Test
    void packedLinesAreItems() throws IOException {
        Path file = Files.write(folder.resolve("day.jsonl.gz"), gzip("{1}\n{2}".getBytes(StandardCharsets.UTF_8)));

        assertThat(read(file)).containsExactly(file + "={1}", file + "={2}");
    }

    @Test
    void ofALongLineNoMoreIsReadThanAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("day.ndjson"), "x".repeat(MOST + 50) + "\ny");

        assertThat(read(file)).containsExactly(file + "=" + "x".repeat(MOST), file + "=y");
    }

    private List<String> read(Path file) throws IOException {
        List<String> items = new ArrayList<>();
        new Source.File(file)
                .each(
                        MOST,
                        item -> items.add(item.name() + "=" + new String(item.content(), StandardCharsets.ISO_8859_1)));
        return items;
    }

    private Path zip(String name, String... namesAndContents) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return file;
    }

    private static void zeros(OutputStream out, int mebibytes) throws IOException {
        byte[] some = new byte[1024 * 1024];
        for (int i = 0; i < mebibytes; i++) {
            out.write(some);
        }
    }

    private static byte[] tar(byte[]... entries) {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            tar.writeBytes(entry);
        }
        tar.writeBytes(new byte[1024]);
        return tar.toByteArray();
    }

    private static byte[] entry(String name, char type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(header(name, type, bytes.length));
        entry.writeBytes(bytes);
        entry.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
        return entry.toByteArray();
    }

    private static byte[] header(String name, char type, long size) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        header[156] = (byte) type;
        put(header, 257, "ustar");
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
