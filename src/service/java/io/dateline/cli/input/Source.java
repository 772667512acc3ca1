package io.dateline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** One thing that a person names, and that has one item or many. */
public sealed interface Source {
    /** The name by which the user knows the source. */
    String name();

    /**
     * Reads the items one after the other.
     *
     * @param most bytes that are read of each item, so that one of any size is harmless
     */
    void each(int most, Items items) throws IOException;

    /** Takes items. */
    @FunctionalInterface
    interface Items {
        void take(WireItem item) throws IOException;
    }

    /** A file: an item, an archive of items, or one on each line. */
    record File(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public void each(int most, Items items) throws IOException {
            FileKind.of(path).read(path, most, items);
        }
    }

    /** Standard input, read as one item. */
    record StandardInput(InputStream in) implements Source {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public void each(int most, Items items) throws IOException {
            items.take(new WireItem(name(), in.readNBytes(most), null));
        }
    }

    /** A web address: a page or a feed. */
    record Web(String address, Fetch fetch) implements Source {
        @Override
        public String name() {
            return address;
        }

        @Override
        public void each(int most, Items items) throws IOException {
            items.take(fetch.get(address, most));
        }
    }

    /** An item that is at hand already. */
    record Given(WireItem item) implements Source {
        @Override
        public String name() {
            return item.name();
        }

        @Override
        public void each(int most, Items items) throws IOException {
            items.take(item);
        }
    }
}
