package io.dateline.view.stream;

import io.dateline.view.window.Position;
import io.dateline.view.window.Row;
import io.dateline.view.window.Window;
import io.dateline.view.window.Window.Change;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All readers of the stream. Gathers changes and sends each gathering to everybody as one buffer. */
@Startup
@ApplicationScoped
public class Hub {
    private final Window window;
    private final Frames frames;
    private final StreamConfig config;
    private final Vertx vertx;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    /** By position, so that a row that changes twice within a frame is sent once, as it is last. */
    private final Map<Position, Row> gathered = new LinkedHashMap<>();

    private Map<Integer, Long> next = Map.of();

    @Inject
    public Hub(Window window, Frames frames, StreamConfig config, Vertx vertx) {
        this.window = window;
        this.frames = frames;
        this.config = config;
        this.vertx = vertx;
    }

    @PostConstruct
    void start() {
        window.listen(this::gather);
        vertx.setPeriodic(config.batch().toMillis(), tick -> flush());
        vertx.setPeriodic(config.heartbeat().toMillis(), tick -> readers.forEach(r -> r.send(Frames.heartbeat())));
    }

    public int readers() {
        return readers.size();
    }

    /** Whether one more may come; not before the window has been read, which would send all of it as new. */
    boolean hasRoom() {
        return window.isFilled() && readers.size() < config.readers();
    }

    /**
     * Lets a reader in, with what it missed since the vector it names. Under the same lock as the frames, so that none
     * falls between.
     */
    synchronized Reader join(WriteStream<Buffer> out, String lastEventId) {
        Reader reader = new Reader(out, new Ring(config.ring(), config.ringBytes()), frames::missed);
        flush();
        Vector now = new Vector(window.next());
        Optional<Vector> seen = Vector.of(lastEventId);
        List<Row> missed = seen.map(this::since).orElse(List.of());
        boolean known = seen.isPresent() && missed.size() <= config.replay();
        reader.send(frames.hello(now, known));
        if (known && !missed.isEmpty()) {
            reader.send(frames.rows(missed, now));
        }
        readers.add(reader);
        return reader;
    }

    void leave(Reader reader) {
        readers.remove(reader);
    }

    /** Rows after the vector, the oldest first; all versions of an article that was closed since. */
    private List<Row> since(Vector seen) {
        Map<Position, Row> rows = new LinkedHashMap<>();
        List<Row> all = window.articles().newestFirst();
        for (int i = all.size() - 1; i >= 0; i--) {
            Row row = all.get(i);
            if (row.isRuled()) {
                rows.put(row.position(), row);
            }
            if (!seen.has(row.position())) {
                if (!row.isOpen()) {
                    window.articles().versions(row.id()).forEach(version -> rows.put(version.position(), version));
                }
                rows.put(row.position(), row);
            }
        }
        return List.copyOf(rows.values());
    }

    private synchronized void gather(Change change) {
        change.rows().forEach(row -> gathered.put(row.position(), row));
        if (!change.next().isEmpty()) {
            next = change.next();
        }
    }

    private synchronized void flush() {
        if (gathered.isEmpty()) {
            return;
        }
        List<Row> rows = List.copyOf(gathered.values());
        gathered.clear();
        if (!readers.isEmpty()) {
            Buffer frame = frames.rows(rows, new Vector(next));
            readers.forEach(reader -> reader.send(frame));
        }
    }
}
