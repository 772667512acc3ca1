package io.dateline.demo;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.EventPrinter;
import io.dateline.cli.terminal.Screen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Starts a broker, the service, the application of stories and the view, and sends the sample wire through them. */
public final class Demo {
    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9000;
    private static final int STORY_HTTP = 8070;
    private static final int STORY_MANAGEMENT = 9070;
    private static final int VIEW = 8090;
    private static final int VIEW_MANAGEMENT = 9090;

    private final String bootstrapServers;
    private final Demonstration demonstration;
    private final PrintWriter err;
    private final int http = Ports.preferably(HTTP);
    private final int management = Ports.preferably(MANAGEMENT);
    private final int storyHttp = Ports.preferably(STORY_HTTP);
    private final int storyManagement = Ports.preferably(STORY_MANAGEMENT);
    private final int view = Ports.preferably(VIEW);
    private final int viewManagement = Ports.preferably(VIEW_MANAGEMENT);

    /** @param relations whether each event waits for its relation, to be shown with it */
    public Demo(String bootstrapServers, EventPrinter printer, boolean relations, PrintWriter err) {
        this.bootstrapServers = bootstrapServers;
        this.demonstration = new Demonstration(Connection.to(bootstrapServers), printer, relations, err);
        this.err = err;
    }

    /**
     * Runs the demo and returns when the service has stopped.
     *
     * @param jar the packaged service
     * @param story the packaged application of stories
     * @param viewJar the packaged view
     * @param rate items a second
     * @param once whether to stop once every item of the sample wire has a result
     * @return the exit code
     */
    public int run(Path jar, Path story, Path viewJar, double rate, boolean once) {
        say("Kafka is up at " + bootstrapServers + ". Starting the service ...");
        try (ServiceProcess service = ServiceProcess.start(jar, bootstrapServers, http, management, List.of("serve"));
                ServiceProcess stories = stories(story)) {
            // On Ctrl-C the service leaves first: its last commit needs the broker, which lives as long as this
            // process.
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "demo-stop"));
            Runtime.getRuntime().addShutdownHook(new Thread(stories::close, "demo-stop-stories"));
            // While it starts, which takes it longer.
            demonstration.createTopics();
            if (once) {
                show(service, rate);
                return 0;
            }
            return showWithView(service, viewJar, rate);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return CommandFailure.SOFTWARE;
        }
    }

    /** Its topics have one replica and it is alone: no standby. */
    private ServiceProcess stories(Path jar) {
        return ServiceProcess.start(
                jar,
                bootstrapServers,
                storyHttp,
                storyManagement,
                List.of("--set=dateline.story.standbys=0", "--set=dateline.story.shards=en,*"));
    }

    /** With {@code --once} nobody stays to look at a page, and it would take two more seconds. */
    private int showWithView(ServiceProcess service, Path viewJar, double rate) throws InterruptedException {
        try (ViewProcess page = ViewProcess.start(viewJar, bootstrapServers, view, viewManagement)) {
            Runtime.getRuntime().addShutdownHook(new Thread(page::close, "demo-stop-view"));
            say("The wire in a browser:  http://localhost:" + view);
            show(service, rate);
            return service.await();
        }
    }

    private void show(ServiceProcess service, double rate) throws InterruptedException {
        if (!Readiness.await(management, service::isAlive)) {
            throw new CommandFailure(CommandFailure.SOFTWARE, "the service did not become ready");
        }
        say("Ready. Feeding the sample wire, a fictional agency's day, to news.raw.\n");
        demonstration.run(rate);
        say(next());
    }

    private String next() {
        return """
                The sample is through, and the service goes on until Ctrl-C. In another terminal:
                  http://localhost:%4$d                the wire in a browser
                  ./dateline tail -b %1$s              events as they come
                  ./dateline feed -b %1$s FILE         send items of your own
                  ./dateline rejected show -b %1$s     what was turned away, and why
                  curl -s localhost:%2$d/q/metrics          metrics; /q/health and /q/info beside it
                  curl -s localhost:%3$d/schemas/event-v1.schema.json     the event's JSON Schema\
                """.formatted(bootstrapServers, management, http, view);
    }

    private void say(String line) {
        new Screen(err).lines(line + System.lineSeparator());
    }
}
