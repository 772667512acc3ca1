package io.dateline.publish;

import io.dateline.models.ModelCard;
import io.dateline.words.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Identifies everything except the input that an event's bytes depend on: version, code, models and settings. */
public final class Build {
    private final String version;
    private final List<ModelCard> models;
    private final SortedMap<String, String> settings;
    private final String digest;

    /**
     * @param version of the pipeline
     * @param models in use
     * @param settings those that change output, by name
     */
    public Build(String version, List<ModelCard> models, Map<String, String> settings) {
        this.version = version;
        this.models = List.copyOf(models);
        this.settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        this.digest = digest(version, this.models, this.settings);
    }

    /**
     * Makes the build of a release, whose code counts beside models and settings.
     *
     * @param settings those that change output, by name
     */
    public static Build of(Release release, List<ModelCard> models, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("code", release.code());
        return new Build(release.version(), models, all);
    }

    public String version() {
        return version;
    }

    public List<ModelCard> models() {
        return models;
    }

    /** Those that change output, by name, the checksum of the code among them. */
    public SortedMap<String, String> settings() {
        return settings;
    }

    /** Lower-case hex SHA-256 over version, code, models and settings: the same digest, the same output for the same input. */
    public String digest() {
        return digest;
    }

    private static String digest(String version, List<ModelCard> models, SortedMap<String, String> settings) {
        List<String> parts = new ArrayList<>();
        parts.add(version);
        for (ModelCard model : models) {
            parts.add(model.sha256());
        }
        settings.forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
        });
        return Sha256.ofParts(parts);
    }
}
