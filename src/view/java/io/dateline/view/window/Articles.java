package io.dateline.view.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The newest rows, oldest first, and the chains they belong to. Bounded by number and by age. Thread-safe: one thread
 * adds, many read.
 */
public final class Articles {
    /** Killed articles remembered after their rows have left, so that a late version does not show one again. */
    private static final int KILLED = 100_000;

    private final int most;
    private final TreeSet<Stop> order = new TreeSet<>();
    private final Map<Position, Row> rows = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<String, Closing> killed = new LinkedHashMap<>();
    private final Rulings rulings = new Rulings();

    /** A row's place in the order: partitions are read one after another, but arrived beside each other. */
    private record Stop(long arrived, Position position) implements Comparable<Stop> {
        private static final Comparator<Stop> BY_ARRIVAL = Comparator.comparingLong(Stop::arrived)
                .thenComparingInt(stop -> stop.position().partition())
                .thenComparingLong(stop -> stop.position().offset());

        @Override
        public int compareTo(Stop other) {
            return BY_ARRIVAL.compare(this, other);
        }
    }

    /**
     * What a ruling did.
     *
     * @param changed rows that are closed, or of which something else is said now
     * @param opened rows without text that it closed before and no longer does, the newest first: to be read again
     */
    record Ruled(List<Row> changed, List<Row> opened) {}

    public Articles(int most) {
        this.most = most;
    }

    /**
     * Adds a row.
     *
     * @return every row that is new or changed by it: a kill or a hold changes all versions of its article
     */
    public synchronized List<Row> add(Row row) {
        if (rows.containsKey(row.position())) {
            return List.of();
        }
        Chain chain = chains.computeIfAbsent(row.id(), id -> new Chain());
        chain.add(row);
        rows.put(row.position(), row);
        order.add(new Stop(row.arrived(), row.position()));
        Closing closing = closing(row.id(), chain);
        List<Row> changed = new ArrayList<>();
        for (Row version : chain.rows()) {
            if (closing != null && version.isOpen()) {
                changed.add(replace(chain, version.closed(closing)));
            } else if (version.position().equals(row.position())) {
                Standing standing = rulings.standing(version);
                changed.add(standing == null ? version : replace(chain, version.standing(standing)));
            }
        }
        while (order.size() > most) {
            dropOldest();
        }
        return changed;
    }

    /** Takes what the story application says of an article. */
    synchronized Ruled rule(Ruling ruling) {
        Closing before = rulings.closing(ruling.id());
        rulings.put(ruling);
        Chain chain = chains.get(ruling.id());
        if (chain == null) {
            return new Ruled(List.of(), List.of());
        }
        Closing closing = closing(ruling.id(), chain);
        List<Row> changed = new ArrayList<>();
        List<Row> opened = new ArrayList<>();
        for (Row version : chain.rows()) {
            Standing standing = rulings.standing(version);
            if (closing == null && before != null && before.equals(version.closing())) {
                opened.add(version);
            } else if (closing != null && version.isOpen()) {
                changed.add(replace(chain, version.closed(closing)));
            } else if (version.isOpen() && !Objects.equals(standing, version.standing())) {
                changed.add(replace(chain, version.standing(standing)));
            }
        }
        Collections.reverse(opened);
        return new Ruled(changed, opened);
    }

    /** Puts a row, read again after its embargo ended, in the place of the closed one. */
    public synchronized List<Row> reopen(Row row) {
        Chain chain = chains.get(row.id());
        Row old = rows.get(row.position());
        return chain == null || old == null || !mayReopen(old)
                ? List.of()
                : List.of(replace(chain, row.standing(rulings.standing(row))));
    }

    /** Rows whose embargo has ended. */
    public synchronized List<Row> due(Instant now) {
        return rows.values().stream()
                .filter(row -> row.opensAt(now) && mayReopen(row))
                .toList();
    }

    /** Whether nothing but its embargo closes it: no kill, and no later version that is closed. */
    private boolean mayReopen(Row row) {
        Chain chain = chains.get(row.id());
        Row current = chain == null ? null : chain.current();
        return current != null
                && !current.kills()
                && !killed.containsKey(row.id())
                && rulings.closing(row.id()) == null
                && (current.isOpen() || current.position().equals(row.position()));
    }

    /** Forgets rows that arrived before. */
    public synchronized void dropBefore(long millis) {
        while (!order.isEmpty() && order.first().arrived() < millis) {
            dropOldest();
        }
    }

    public synchronized int size() {
        return order.size();
    }

    /** All rows, the newest first. */
    public synchronized List<Row> newestFirst() {
        List<Row> all = new ArrayList<>(order.size());
        order.descendingSet().forEach(stop -> all.add(row(stop.position())));
        return Collections.unmodifiableList(all);
    }

    /** The versions of an article, the oldest first; empty when it is not in the window. */
    public synchronized List<Row> versions(String id) {
        Chain chain = chains.get(id);
        return chain == null ? List.of() : chain.rows();
    }

    /** The version of an article that counts. */
    public synchronized Optional<Row> current(String id) {
        Chain chain = chains.get(id);
        return chain == null ? Optional.empty() : Optional.ofNullable(chain.current());
    }

    /** Why no text of this article may be given; empty when it may. */
    public synchronized Optional<Closing> closing(String id) {
        Chain chain = chains.get(id);
        return Optional.ofNullable(chain == null ? remembered(id) : closing(id, chain));
    }

    /** Whether this row is its article's current version. */
    public synchronized boolean isCurrent(Row row) {
        Chain chain = chains.get(row.id());
        Row current = chain == null ? null : chain.current();
        return current != null && current.position().equals(row.position());
    }

    private @Nullable Closing closing(String id, Chain chain) {
        Closing own = chain.closing();
        if (own != null && chain.isKilled()) {
            killed.put(id, own);
            if (killed.size() > KILLED) {
                killed.remove(killed.keySet().iterator().next());
            }
        } else if (chain.hasRelease()) {
            killed.remove(id);
        }
        return own == null ? remembered(id) : own;
    }

    /** What closes an article whose own rows do not. */
    private @Nullable Closing remembered(String id) {
        Closing kill = killed.get(id);
        return kill == null ? rulings.closing(id) : kill;
    }

    private Row replace(Chain chain, Row row) {
        chain.replace(row);
        rows.put(row.position(), row);
        return row;
    }

    private Row row(Position position) {
        Row row = rows.get(position);
        if (row == null) {
            throw new IllegalStateException("no row at " + position);
        }
        return row;
    }

    private void dropOldest() {
        Stop first = order.pollFirst();
        Row oldest = first == null ? null : rows.remove(first.position());
        if (oldest == null) {
            return;
        }
        Chain chain = chains.get(oldest.id());
        if (chain != null) {
            chain.drop(oldest);
            if (chain.isEmpty()) {
                chains.remove(oldest.id());
            }
        }
    }
}
