package io.dateline.chaos.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.check.Books;
import io.dateline.chaos.check.Outcome;
import io.dateline.chaos.feed.Mix;
import io.dateline.chaos.process.Node;
import io.dateline.chaos.process.Page;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The page in the browser is killed and frozen, and the broker that it reads from is killed. At the end it must show every event once, and
 * nothing of what is closed.
 */
final class ViewKill implements Fault {
    private static final String KILL = "kill -9";
    private static final String FREEZE = "freeze";
    private static final String BROKER = "broker";

    private static final Duration TO_READ = Duration.ofSeconds(60);

    /** So few that all rows fit into one answer of the page. */
    private static final int ITEMS_A_SECOND = 8;

    @Override
    public String name() {
        return "view";
    }

    @Override
    public String what() {
        return "the page in the browser: kills and freezes it, kills a broker under it, and compares its rows with the events";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withFeed(Mix.WIRE, ITEMS_A_SECOND);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .pause(4, 8)
                .on(KILL, 0, 1, 2)
                .pause(4, 8)
                .on(FREEZE, 0, 6, 12)
                .pause(4, 8)
                .strike(BROKER, Rig.PARTITIONS, 4, 8)
                .pause(4, 8)
                .on(KILL, 0, 1, 2)
                .strikes();
    }

    @Override
    public void assemble(Rig rig) throws Exception {
        rig.startBrokers();
        rig.startReplicas();
        rig.page().process().start();
        isBack(rig);
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Replica page = rig.page().process();
        boolean landed = switch (strike.act()) {
            case KILL -> {
                boolean killed = page.kill();
                Thread.sleep(strike.lasts().toMillis());
                page.start();
                yield killed;
            }
            case FREEZE -> {
                page.freeze();
                Thread.sleep(strike.lasts().toMillis());
                page.thaw();
                yield page.isAlive();
            }
            default -> killBroker(strike, rig);
        };
        return isBack(rig) && landed;
    }

    private static boolean killBroker(Strike strike, Rig rig) throws Exception {
        Node node = rig.cluster()
                .node(rig.topic(Rig.ENRICHED)
                        .partitions()
                        .get(strike.target())
                        .leader()
                        .id());
        boolean killed = node.kill();
        Thread.sleep(strike.lasts().toMillis());
        node.start();
        return killed;
    }

    private static boolean isBack(Rig rig) throws Exception {
        boolean ready = Await.until(TO_READ, rig.page().process()::isReady);
        if (!ready) {
            rig.find("the view was not ready after " + TO_READ.toSeconds() + " s");
        }
        return ready;
    }

    @Override
    public void after(Rig rig, Books books) throws Exception {
        Map<String, Integer> events = new TreeMap<>();
        books.outcomes().stream()
                .filter(outcome -> !outcome.rejected())
                .map(Outcome::key)
                .forEach(uri -> events.merge(uri, 1, Integer::sum));
        int count = events.values().stream().mapToInt(Integer::intValue).sum();
        Page page = rig.page();
        if (!Await.until(TO_READ, () -> page.articles().path("matched").asInt() == count)) {
            rig.find("the view has " + page.articles().path("matched").asInt() + " of " + count + " events");
        }
        JsonNode rows = page.articles().path("rows");
        Map<String, Integer> shown = new TreeMap<>();
        rows.forEach(row -> shown.merge(row.path("uri").asText(), 1, Integer::sum));
        if (count <= Page.ROWS && !shown.equals(events)) {
            rig.find("the view's rows are not those of the events");
        }
        rig.say("the view shows " + count + " events, " + closed(rows, rig) + " of them closed");
    }

    /** How many rows are closed, none of which may have its headline. */
    private static int closed(JsonNode rows, Rig rig) {
        int closed = 0;
        for (JsonNode row : rows) {
            closed += row.hasNonNull("closing") ? 1 : 0;
            if (row.hasNonNull("closing") && row.hasNonNull("headline")) {
                rig.find("the view shows the headline of a closed article");
            }
        }
        return closed;
    }
}
