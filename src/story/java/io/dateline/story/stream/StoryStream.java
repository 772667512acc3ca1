package io.dateline.story.stream;

import io.dateline.story.publish.Output;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.stages.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The application's life: it waits until the topics are there, then runs Kafka Streams until it is told to stop or Streams is
 * in state ERROR, which it never leaves by itself: then the process must end, to be started anew.
 */
public final class StoryStream implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StoryStream.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** Longer than a commit takes. */
    private static final Duration STOP = Duration.ofSeconds(10);

    private final StoryConfig config;
    private final Map<String, String> shared;
    private final String host;
    private final StreamSettings settings;
    private final Tally tally;
    private final Runnable onError;
    private final Consumer<KafkaStreams> onStart;
    private volatile List<String> problems = List.of("it has not looked at the topics yet");
    private volatile @Nullable KafkaStreams streams;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean failed;

    /**
     * @param shared the settings under {@code kafka.}
     * @param host a name of this replica where no setting gives one
     * @param onError is run when the process must end
     * @param onStart is given Streams before it starts, to measure it
     */
    public StoryStream(
            StoryConfig config,
            Map<String, String> shared,
            String host,
            StageSettings stages,
            Tally tally,
            Runnable onError,
            Consumer<KafkaStreams> onStart) {
        this.config = config;
        this.shared = Map.copyOf(shared);
        this.host = host;
        this.settings = new StreamSettings(topics(config), stages);
        this.tally = tally;
        this.onError = onError;
        this.onStart = onStart;
    }

    public static Topics topics(StoryConfig config) {
        StoryConfig.TopicNames names = config.topics();
        return new Topics(
                names.enriched(),
                Map.of(
                        Output.LATEST, names.latest(),
                        Output.RELATIONS, names.relations(),
                        Output.STORIES, names.stories(),
                        Output.TRENDS, names.trends()),
                config.group());
    }

    /** Starts in a thread of its own. */
    public void start() {
        Thread thread = new Thread(this::run, "story-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try (Admin admin = Admin.create(adminProperties())) {
            awaitTopics(admin);
            if (!stopping) {
                begin(admin);
                stopped.await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("the application could not start", fault);
            fail();
        }
    }

    private Properties adminProperties() {
        Properties properties = new Properties();
        shared.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name) || name.startsWith("sasl.") || name.startsWith("ssl.")) {
                properties.put(name, value);
            }
        });
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, config.group() + "-look");
        return properties;
    }

    private void awaitTopics(Admin admin) throws InterruptedException {
        TopicSetup setup = new TopicSetup(
                admin, settings.topics(), settings.stages().shards().count(), config);
        List<String> before = List.of();
        for (problems = setup.problems(); !problems.isEmpty() && !stopping; problems = setup.problems()) {
            if (!problems.equals(before)) {
                LOG.warnf("not reading yet: %s", String.join("; ", problems));
                before = problems;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private void begin(Admin admin) {
        TransactionNames names = new TransactionNames(config.group());
        KafkaStreams own = new KafkaStreams(
                StoryTopology.of(settings, tally),
                StreamProperties.of(config, shared, host),
                new MemberClients(names, config.instance().orElse(host), tally));
        Takeover takeover = new Takeover(admin, names, () -> own.state() == KafkaStreams.State.REBALANCING);
        own.setUncaughtExceptionHandler(fault -> {
            LOG.error("a stream thread died", fault);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        own.setStateListener((now, before) -> {
            LOG.infof("stream: %s", now);
            if (now == KafkaStreams.State.REBALANCING) {
                takeover.start();
            } else if (now == KafkaStreams.State.ERROR) {
                fail();
            }
        });
        onStart.accept(own);
        streams = own;
        own.start();
    }

    private void fail() {
        failed = true;
        onError.run();
    }

    /** Why items cannot move; empty when they can. */
    public List<String> reasons() {
        KafkaStreams running = streams;
        if (stopping) {
            return List.of("the application is stopping");
        }
        if (running == null) {
            return problems.isEmpty() ? List.of("the stream has not started yet") : problems;
        }
        return running.state() == KafkaStreams.State.RUNNING ? List.of() : List.of("the stream is " + running.state());
    }

    /** Whether a restart could help. */
    public boolean isDead() {
        KafkaStreams running = streams;
        return failed || (!stopping && running != null && running.state().hasCompletedShutdown());
    }

    @Override
    public void close() {
        stopping = true;
        stopped.countDown();
        KafkaStreams running = streams;
        if (running != null && !running.close(STOP)) {
            LOG.warn("the stream did not stop in time; the records in progress will be read again");
        }
    }
}
