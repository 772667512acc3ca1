package io.dateline.train;

import io.dateline.analyse.ModelSignatures;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a model as {@link ModelFiles} reads it: its bytes, and properties with the signature of this code. The
 * properties hold no date, so that training again gives the same file.
 */
public final class ModelWriter {
    private ModelWriter() {}

    /** Writes {@code NAME.bin} and {@code NAME.properties} of a model of the enricher into the folder. */
    public static ModelCard write(Path folder, String name, String version, String licence, byte[] bytes)
            throws IOException {
        return write(
                folder,
                name,
                version,
                licence,
                bytes,
                ModelSignatures.ofThisCode().of(name));
    }

    /** @param signature of the code that the model fits */
    public static ModelCard write(
            Path folder, String name, String version, String licence, byte[] bytes, String signature)
            throws IOException {
        ModelCard card = new ModelCard(name, version, ModelFiles.sha256(bytes), licence);
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".bin"), bytes);
        String properties = "name=" + name + "\nversion=" + version + "\nlicence=" + licence + "\nsha256="
                + card.sha256() + "\nsignature=" + signature + "\n";
        Files.writeString(folder.resolve(name + ".properties"), properties, StandardCharsets.UTF_8);
        return card;
    }
}
