package io.dateline.view.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.view.window.Row;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the frames of the stream. JSON has no line feeds of its own, so that each frame is one {@code data} line. */
@ApplicationScoped
public class Frames {
    private final ObjectMapper json;

    @Inject
    public Frames(ObjectMapper json) {
        this.json = json;
    }

    /** Rows that are new or changed, and how far the reader has then seen. */
    Buffer rows(List<Row> rows, Vector next) {
        return frame("rows", next, rows);
    }

    /** The reader lost this many frames and must fetch the list anew. */
    Buffer missed(long frames) {
        return frame("missed", null, Map.of("frames", frames));
    }

    /** Where the reader starts: it has the list up to here, or must fetch it. */
    Buffer hello(Vector next, boolean complete) {
        return frame("hello", next, Map.of("complete", complete));
    }

    static Buffer heartbeat() {
        return Buffer.buffer("event: beat\ndata: 1\n\n");
    }

    private Buffer frame(String event, @Nullable Vector id, Object data) {
        try {
            return Buffer.buffer((id == null ? "" : "id: " + id + "\n") + "event: " + event + "\ndata: "
                    + json.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are plain records", e);
        }
    }
}
