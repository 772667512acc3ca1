package io.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Thrown when a corpus that a model is trained on is not in the data folder. */
public final class MissingDataException extends IOException {
    private MissingDataException(Path file) {
        super("no data: " + file);
    }

    /** Returns the file if it can be read. */
    public static Path require(Path file) throws MissingDataException {
        if (!Files.isReadable(file)) {
            throw new MissingDataException(file);
        }
        return file;
    }
}
