package io.dateline.story.operate;

import io.dateline.publish.Release;
import io.dateline.words.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * What the ids of records depend on: the code of this building and of the core, and the settings that change what is written.
 */
public final class StoryRelease {
    private static final String FILE = "/io/dateline/story/release.properties";

    private StoryRelease() {}

    /** @param settings as one text, the same for the same settings */
    public static String digest(String settings) {
        return Sha256.ofParts(List.of(Release.OURS.version(), Release.OURS.code(), code(), settings));
    }

    private static String code() {
        Properties written = new Properties();
        try (InputStream in = StoryRelease.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: Maven writes it when it compiles src/story");
            }
            written.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return written.getProperty("code");
    }
}
