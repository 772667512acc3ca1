package io.dateline.cli.input;

import io.dateline.cli.input.Source.Items;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file in an archive. Its path is a name to show and nothing else: nothing is written, so one that leads out of a
 * folder leads nowhere. An archive in it is not opened.
 */
final class ArchiveEntry {
    /** Far more than the items of a day; a longer list is a mistake or an attack. */
    static final int MOST = 1_000_000;

    private ArchiveEntry() {}

    /** Whether it is an item: no folder, no hidden file, no attribute that macOS packs beside each file. */
    static boolean isItem(String path) {
        for (String part : path.split("/", -1)) {
            boolean isHidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
            if (isHidden || part.equals("__MACOSX")) {
                return false;
            }
        }
        return !path.endsWith("/");
    }

    static void read(String archive, String path, InputStream in, int most, Items items) throws IOException {
        String name = archive + "!" + path;
        if (FileKind.isLines(path)) {
            ItemLines.read(name, new BufferedInputStream(in), most, items);
        } else {
            items.take(new WireItem(name, in.readNBytes(most), null));
        }
    }
}
