package io.dateline.generate.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file that holds the endpoint's key. Read for every call, so that a key that is renewed in the file, as a mounted
 * Kubernetes Secret is, needs no restart; beside a call the reading costs nothing.
 */
public record KeyFile(Path path) {
    /** The longest keys in use are tokens of some 2,000 characters. */
    private static final int MOST = 8192;

    /** What is wrong with it and how to repair it, without a character of the key; null when nothing is. */
    public @Nullable String problem() {
        try {
            read();
            return null;
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }

    /** @throws IOException if there is no key in it that could be sent; the message says how to repair it */
    String read() throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST + 1);
        } catch (IOException unreadable) {
            throw new IOException(path + " cannot be read. Fix: name a file that this user may read.", unreadable);
        }
        String key = new String(bytes, ISO_8859_1).strip();
        if (key.isEmpty()) {
            throw new IOException(path + " is empty. Fix: put the key into it, alone on one line.");
        }
        if (bytes.length > MOST || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IOException(path + " holds no key. Fix: put the key alone into it, one line of plain ASCII.");
        }
        return key;
    }
}
