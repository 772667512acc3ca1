package io.dateline.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.story.stages.Shards;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.versions.BookSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Items that the tests of the stages share: a ferry's story in versions, an agency's copy of it, a kill. */
public final class Samples {
    public static final String FERRY = "tag:ellery.example,2026:ferry";
    public static final String COPY = "tag:norland.example,2026:copy";
    public static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    public static final StageSettings SETTINGS =
            new StageSettings(new Shards(List.of("en", "de", "*")), BookSettings.DEFAULT, CopyShard::new, "tested");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    public static ObjectNode ferry(int version) {
        return Wire.ninjs(
                FERRY, version, TEN.plusSeconds(600L * version), "en", "Ferry sinks off Kelmouth", body(version));
    }

    private static String body(int version) {
        return "A ferry sank off Kelmouth on Monday, and " + (version + 3) + " people died, the coastguard said.";
    }

    /** Another agency's copy of that version. */
    public static ObjectNode copy(int version) {
        ObjectNode copy = Wire.ninjs(COPY, 1, TEN.plusSeconds(600L * version + 60), "en", "Ferry sinks", body(version));
        copy.putObject("provider").put("name", "Norland News");
        return copy;
    }

    public static ObjectNode kill(int version) {
        return ferry(version).put("pubstatus", "canceled");
    }

    public static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
