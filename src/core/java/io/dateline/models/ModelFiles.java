package io.dateline.models;

import io.dateline.words.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The model files in the jar: {@code /models/NAME.bin} beside {@code /models/NAME.properties}, which says version,
 * licence, SHA-256 and the {@link Signature} of the code that made it. Loading fails when the bytes do not have that
 * checksum.
 */
public final class ModelFiles {
    private static final String FOLDER = "/models/";

    private ModelFiles() {}

    /** @throws BrokenModelException if a file is missing, a property is missing or the checksum is another */
    public static ModelFile load(String name) {
        byte[] properties = resource(name + ".properties");
        return verify(name, properties, resource(name + ".bin"));
    }

    /** Checks the bytes against the checksum in the properties. */
    static ModelFile verify(String name, byte[] properties, byte[] bytes) {
        ModelCard card = card(name, properties);
        String found = sha256(bytes);
        if (!found.equals(card.sha256())) {
            throw new BrokenModelException(
                    "model " + name + ": SHA-256 is " + found + ", its properties say " + card.sha256());
        }
        return new ModelFile(card, ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    /**
     * Refuses a model that other code has made: its weights would be read as those of other features.
     *
     * @param signature of the code that is to read it
     * @throws BrokenModelException if the properties name another, or none
     */
    public static void check(String name, String signature) {
        check(name, resource(name + ".properties"), signature);
    }

    static void check(String name, byte[] properties, String signature) {
        String found = required(properties(name, properties), "signature", name);
        if (!found.equals(signature)) {
            throw new BrokenModelException("model " + name + " was made by other code: its signature is " + found
                    + ", this code's is " + signature + "; make it again with `dateline train " + name
                    + "`, as docs/models/" + name + ".md says");
        }
    }

    /** Lower-case hex SHA-256. */
    public static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }

    private static ModelCard card(String name, byte[] bytes) {
        Properties properties = properties(name, bytes);
        return new ModelCard(
                required(properties, "name", name),
                required(properties, "version", name),
                required(properties, "sha256", name),
                required(properties, "licence", name));
    }

    private static Properties properties(String name, byte[] bytes) {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new BrokenModelException("model " + name + ": unreadable properties", e);
        }
        return properties;
    }

    private static String required(Properties properties, String key, String name) {
        @Nullable String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new BrokenModelException("model " + name + ": its properties lack " + key);
        }
        return value;
    }

    private static byte[] resource(String file) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new BrokenModelException("model file missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenModelException("model file unreadable: " + file, e);
        }
    }
}
