package io.dateline.cli.input;

import io.dateline.cli.input.Source.Items;
import io.dateline.cli.input.Unpacked.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the files in a zip archive, in its order. */
final class ZipArchive {
    private ZipArchive() {}

    static void read(Path file, int most, Items items) throws IOException {
        Budget budget = new Budget(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ArchiveEntry.MOST) {
                throw new IOException("has more than " + ArchiveEntry.MOST + " files");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (ArchiveEntry.isItem(entry.getName())) {
                    try (InputStream in = new Unpacked(zip.getInputStream(entry), budget)) {
                        ArchiveEntry.read(file.toString(), entry.getName(), in, most, items);
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("has a name that is no UTF-8", e);
        }
    }
}
