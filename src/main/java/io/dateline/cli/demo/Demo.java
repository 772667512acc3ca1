package io.dateline.cli.demo;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.EventPrinter;
import io.dateline.cli.terminal.Screen;
import io.quarkus.runtime.Quarkus;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the service in this JVM against a broker, and the sample wire through it. */
public final class Demo {
    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9000;

    private final String bootstrapServers;
    private final Demonstration demonstration;
    private final PrintWriter err;
    private final int http = Ports.preferably(HTTP);
    private final int management = Ports.preferably(MANAGEMENT);

    public Demo(String bootstrapServers, EventPrinter printer, PrintWriter err) {
        this.bootstrapServers = bootstrapServers;
        this.demonstration = new Demonstration(Connection.to(bootstrapServers), printer, err);
        this.err = err;
    }

    /**
     * Returns when the service has stopped.
     *
     * @param rate items a second
     * @param once whether to stop when the sample wire has come out
     * @return the exit code
     */
    public int run(double rate, boolean once) {
        say("Kafka is up at " + bootstrapServers + ". Starting the service ...");
        demonstration.createTopics();
        configure();
        AtomicInteger exit = new AtomicInteger();
        Thread show = new Thread(() -> show(rate, once), "demo");
        show.setDaemon(true);
        show.start();
        Quarkus.run(null, (code, failure) -> exit.set(failure == null ? code : CommandFailure.SOFTWARE));
        return exit.get();
    }

    private void show(double rate, boolean once) {
        try {
            if (!Readiness.await(management)) {
                throw new CommandFailure(CommandFailure.SOFTWARE, "the service did not become ready");
            }
            say("Ready. Feeding the sample wire, a fictional agency's day, to news.raw.\n");
            demonstration.run(rate);
            say(next());
            if (once) {
                Quarkus.asyncExit(0);
            }
        } catch (CommandFailure failure) {
            say("dateline: " + failure.getMessage());
            Quarkus.asyncExit(failure.exitCode());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void configure() {
        System.setProperty("kafka.bootstrap.servers", bootstrapServers);
        System.setProperty("quarkus.http.port", Integer.toString(http));
        System.setProperty("quarkus.management.port", Integer.toString(management));
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
    }

    private String next() {
        return """
                The sample is through, and the service goes on until Ctrl-C. In another terminal:
                  ./dateline tail -b %1$s              events as they come
                  ./dateline feed -b %1$s FILE         send items of your own
                  ./dateline rejected show -b %1$s     what was turned away, and why
                  curl -s localhost:%2$d/q/metrics          metrics; /q/health and /q/info beside it
                  curl -s localhost:%3$d/schemas/event-v1.schema.json     the event's JSON Schema\
                """.formatted(bootstrapServers, management, http);
    }

    private void say(String line) {
        new Screen(err).lines(line + System.lineSeparator());
    }
}
