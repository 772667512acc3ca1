package io.dateline.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the files that come into a folder, whoever writes them: it looks, since notices of the file system do not cross a
 * network. A file is complete when two looks in a row see the same size and time.
 */
public final class FolderWatch implements Lookout {
    private static final String LOG = ".dateline-sent";

    private final Path folder;
    private final Duration every;
    private final SentLog log;
    private Map<Path, String> before = new HashMap<>();

    /**
     * The log of what was sent is the hidden file {@code .dateline-sent} in the folder.
     *
     * @param every how long a file must stay as it is
     */
    public FolderWatch(Path folder, Duration every) throws IOException {
        this.folder = folder;
        this.every = every;
        this.log = new SentLog(folder.resolve(LOG));
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public List<Found> look() throws IOException {
        Map<Path, String> now = files();
        List<Found> found = new ArrayList<>();
        now.forEach((file, key) -> {
            if (key.equals(before.get(file)) && !log.has(key)) {
                found.add(new Found(key, new Source.File(file)));
            }
        });
        before = now;
        log.forget(key -> !now.containsValue(key));
        return found;
    }

    @Override
    public void sent(Found found) throws IOException {
        log.add(found.key());
    }

    /** By name; what its name hides or calls unfinished is left out. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = path.getFileName().toString();
                if (!Sources.isHidden(folder.relativize(path)) && !isUnfinished(name)) {
                    put(path, files);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private void put(Path path, Map<Path, String> files) throws IOException {
        try {
            BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
            if (is.isRegularFile()) {
                String name =
                        folder.relativize(path).toString().replace('\n', ' ').replace('\r', ' ');
                files.put(path, is.size() + " " + is.lastModifiedTime().toMillis() + " " + name);
            }
        } catch (NoSuchFileException gone) {
            // Taken away since it was listed.
        }
    }

    private static boolean isUnfinished(String name) {
        return name.endsWith(".tmp") || name.endsWith(".part") || name.endsWith(".filepart") || name.endsWith("~");
    }
}
