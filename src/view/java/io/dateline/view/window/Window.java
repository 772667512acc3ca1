package io.dateline.view.window;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The window of this process: follows the topics, keeps the rows, and tells who listens what changed. */
@Startup
@ApplicationScoped
public class Window {
    private static final Logger LOG = Logger.getLogger(Window.class);

    /** Rejected records listed: what a person can look through; the command line lists them all. */
    private static final int REFUSALS = 500;

    private static final long SECOND = 1_000;

    private final WindowConfig config;
    private final Clients clients;
    private final Records records;
    private final Clock clock;
    private final RowReader reader = new RowReader();
    private final Articles articles;
    private final Flow flow = new Flow();
    private final Storylines storylines = new Storylines();
    private final Trendlines trendlines = new Trendlines();
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final Map<Integer, Long> next = new TreeMap<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final List<TopicFollower> followers = new ArrayList<>();
    private volatile boolean filled;
    private volatile boolean ruled;
    private long ticked;

    /**
     * Rows that are new or have changed.
     *
     * @param next for each partition, the offset after the last one seen; empty when no row came, but some are closed
     */
    public record Change(List<Row> rows, Map<Integer, Long> next) {}

    @Inject
    public Window(WindowConfig config, Clients clients, Records records) {
        this.config = config;
        this.clients = clients;
        this.records = records;
        this.clock = Clock.systemUTC();
        this.articles = new Articles(config.rows());
    }

    @PostConstruct
    void start() {
        long from = clock.millis() - config.age().toMillis();
        follow(config.enriched(), from, false, this::events);
        follow(config.rejected(), from, false, this::rejections);
        // Compacted: the whole topic is what stands.
        follow(config.latest(), 0, true, this::rulings);
        follow(config.stories(), 0, true, (records, caughtUp) -> storylines.stories(records));
        follow(config.trends(), 0, true, (records, caughtUp) -> trendlines.take(records));
        follow(config.relations(), from, true, (records, caughtUp) -> storylines.relations(records));
    }

    @PreDestroy
    void stop() {
        followers.forEach(TopicFollower::stop);
    }

    public Articles articles() {
        return articles;
    }

    public Flow flow() {
        return flow;
    }

    public Storylines storylines() {
        return storylines;
    }

    public Trendlines trendlines() {
        return trendlines;
    }

    /** Whether every event that was there at the start has been read, and what is killed. */
    public boolean isFilled() {
        return filled && ruled;
    }

    /** Whether the broker answers. */
    public boolean isConnected() {
        return followers.get(0).isConnected();
    }

    /** Has each change told to the listener, in order, in the thread that reads. */
    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** For each partition, the offset after the last one seen. */
    public Map<Integer, Long> next() {
        synchronized (next) {
            return new TreeMap<>(next);
        }
    }

    /** The newest rejected records, the newest first. */
    public List<Refusal> refusals() {
        synchronized (refusals) {
            return List.copyOf(refusals);
        }
    }

    private void follow(String topic, long from, boolean optional, TopicFollower.Batches batches) {
        TopicFollower follower = new TopicFollower(
                topic, () -> clients.consumer("dateline-view-" + topic), from, clock::millis, optional, batches);
        followers.add(follower);
        Thread thread = new Thread(follower, "view-" + topic);
        thread.setDaemon(true);
        thread.start();
    }

    private void events(List<ConsumerRecord<byte[], byte[]>> polled, boolean caughtUp) {
        List<Row> changed = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : polled) {
            changed.addAll(add(event));
            synchronized (next) {
                next.put(event.partition(), event.offset() + 1);
            }
        }
        if (clock.millis() - ticked >= SECOND) {
            ticked = clock.millis();
            articles.dropBefore(ticked - config.age().toMillis());
            articles.due(clock.instant()).forEach(row -> changed.addAll(released(row)));
        }
        filled |= caughtUp;
        tell(changed, next());
    }

    /** What the story application closes and opens, such as an item whose kill names it by a slug. */
    private void rulings(List<ConsumerRecord<byte[], byte[]>> polled, boolean caughtUp) {
        List<Row> changed = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> latest : polled) {
            if (latest.value() != null) {
                Ruling.of(latest.value()).map(articles::rule).ifPresent(ruled -> {
                    changed.addAll(ruled.changed());
                    ruled.opened().forEach(row -> changed.addAll(released(row)));
                });
            }
        }
        ruled |= caughtUp;
        // Without offsets: the other thread may have seen some whose rows it has not told yet.
        tell(changed, Map.of());
    }

    private void tell(List<Row> changed, Map<Integer, Long> seen) {
        if (!changed.isEmpty()) {
            Change change = new Change(changed, seen);
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    private List<Row> add(ConsumerRecord<byte[], byte[]> event) {
        if (event.value() == null) {
            return List.of();
        }
        try {
            Position position = new Position(event.partition(), event.offset());
            Row row = reader.read(event.value(), position, event.timestamp(), clock.instant());
            flow.published(
                    event.timestamp(), row.provider(), Passage.of(event, isFilled() ? clock.millis() : Passage.LATER));
            return articles.add(row);
        } catch (IOException | RuntimeException e) {
            // Its message could quote the text.
            LOG.warnf(
                    "no event at %s-%d@%d: %s",
                    event.topic(),
                    event.partition(),
                    event.offset(),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    private List<Row> released(Row closed) {
        try {
            ConsumerRecord<byte[], byte[]> event =
                    records.read(config.enriched(), closed.position()).orElse(null);
            return event == null || event.value() == null
                    ? List.of()
                    : articles.reopen(reader.read(event.value(), closed.position(), closed.arrived(), clock.instant()));
        } catch (IOException e) {
            return List.of();
        }
    }

    private void rejections(List<ConsumerRecord<byte[], byte[]>> polled, boolean caughtUp) {
        synchronized (refusals) {
            for (ConsumerRecord<byte[], byte[]> rejected : polled) {
                flow.rejected(rejected.timestamp());
                refusals.addFirst(Refusal.of(rejected));
                if (refusals.size() > REFUSALS) {
                    refusals.removeLast();
                }
            }
        }
    }
}
