package io.dateline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version and checksum of this code. The build writes both, so that only the parent pom holds the version.
 *
 * @param version as pom.xml has it
 * @param code SHA-256 over the sources and word lists of this building, as Ant's checksum task sums them up, in hex
 */
public record Release(String version, String code) {
    private static final String FILE = "release.properties";

    /** This release. */
    public static final Release OURS = load();

    private static Release load() {
        Properties written = new Properties();
        try (InputStream in = Release.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: Maven writes it when it compiles src/core");
            }
            written.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Release(written.getProperty("version"), written.getProperty("code"));
    }
}
