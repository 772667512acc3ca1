package io.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.publish.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract of a release: a folder with its schema and the golden events of its build.
 *
 * @param folder named as the version
 */
record Release(Path folder) {
    /** Where the folders of all releases lie. */
    static final Path ALL = Path.of("test/resources/contract");

    private static final String SCHEMA = "event-v1.schema.json";
    private static final String EVENTS = "events.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Today's schema. */
    static JsonNode today() throws IOException {
        return JSON.readTree(
                Path.of("resources/META-INF/resources/schemas", SCHEMA).toFile());
    }

    /** All releases, the oldest first. */
    static List<Release> all() throws IOException {
        if (!Files.isDirectory(ALL)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .map(Release::new)
                    .sorted(Comparator.comparing(Release::version))
                    .toList();
        }
    }

    private Version version() {
        return Version.parse(folder.getFileName().toString());
    }

    /** Writes the contract of today's build. */
    static Release freeze(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(SCHEMA), Files.readString(Path.of("resources/META-INF/resources/schemas", SCHEMA)));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] event : GoldenEvents.values()) {
            lines.write(event);
            lines.write('\n');
        }
        Files.write(folder.resolve(EVENTS), lines.toByteArray());
        return new Release(folder);
    }

    JsonNode schema() throws IOException {
        return JSON.readTree(folder.resolve(SCHEMA).toFile());
    }

    /** What breaks this release's readers, or keeps today's from its events; empty when nothing does. */
    List<String> faults(JsonNode today, List<byte[]> events) throws IOException {
        JsonNode released = schema();
        List<String> faults = new ArrayList<>(Evolution.breaks(released, today));
        JsonNode theirs = ReadersSchema.of(released);
        for (byte[] event : events) {
            Schemas.faults(theirs, JSON.readTree(event)).forEach(fault -> faults.add("an event of today: " + fault));
        }
        JsonNode ours = ReadersSchema.of(today);
        for (String event : Files.readAllLines(folder.resolve(EVENTS))) {
            Schemas.faults(ours, JSON.readTree(event)).forEach(fault -> faults.add("an event of then: " + fault));
        }
        return faults;
    }
}
