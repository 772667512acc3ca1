package io.dateline.cli;

import io.dateline.cli.input.FeedPoll;
import io.dateline.cli.input.Fetch;
import io.dateline.cli.input.FolderWatch;
import io.dateline.cli.input.Lookout;
import io.dateline.cli.input.Source;
import io.dateline.cli.input.Sources;
import io.dateline.cli.input.WireItem;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.Feed;
import io.dateline.cli.kafka.FeedLoop;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.pipeline.RawTopics;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline feed}: sends files to the raw topic. */
@Command(
        name = "feed",
        description = {
            "Send items to the raw topic: each file, each line of a .jsonl file (or .jsonl.gz), each file of a folder,"
                    + " a .zip,"
                    + " .tar or .tar.gz, a page or a feed on the web. --watch and --poll go on until they are stopped."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline feed --sample --rate 2",
            "  dateline feed archive/2026-03-17 --bootstrap-servers kafka:9092",
            "  dateline feed items.jsonl 2026-03-17.tar.gz --rate 500 --topic news.raw",
            "  dateline feed --watch /var/spool/wire",
            "  dateline feed --poll https://example.com/feed.xml --every 2m --state example.sent",
            "",
            "--watch sends what is in the folder and comes into it, and remembers what it has sent in .dateline-sent"
                    + " there.",
            "--poll sends each item that is new or changed as a feed of one.",
            "Leaves with 0 when the broker took every item, 1 when it did not take some, 69 when none answers."
        })
final class FeedCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR|URL",
            description = "What to send; folders are walked by name, hidden files left out.")
    private List<String> named = List.of();

    @Option(names = "--watch", paramLabel = "DIR", description = "Send what comes into this folder, and go on.")
    private List<Path> watched = List.of();

    @Option(names = "--poll", paramLabel = "URL", description = "Send what comes into this feed, and go on.")
    private List<String> polled = List.of();

    @Option(names = "--every", paramLabel = "30s", description = "How often feeds are asked (default: 60s).")
    private String every = "60s";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where --poll remembers what it has sent (default: it does not beyond this run).")
    private @Nullable Path state;

    @Option(names = "--sample", description = "Send the sample wire that comes with Dateline.")
    private boolean sample;

    @Option(names = "--rate", paramLabel = "N", description = "Items a second (default: as fast as it goes).")
    private double rate;

    @Option(names = "--topic", description = "Where to (default: dateline.topics.raw as set).")
    private @Nullable String topic;

    @Override
    public Integer call() throws IOException {
        boolean goesOn = !watched.isEmpty() || !polled.isEmpty();
        if ((sample ? 1 : 0) + (named.isEmpty() ? 0 : 1) + (goesOn ? 1 : 0) != 1) {
            throw usage("name files or folders to send, or use --sample, or --watch and --poll");
        }
        if (rate < 0) {
            throw usage("--rate must be positive");
        }
        List<Lookout> lookouts = lookouts();
        List<Source> sources = goesOn ? List.of() : sources();
        String to = topic == null ? raw() : topic;
        connection.reach(to);
        try (Producer<byte[], byte[]> producer = connection.producer()) {
            Feed feed = new Feed(producer, to, rate, System::nanoTime);
            if (goesOn) {
                new FeedLoop(feed, screen()).run(lookouts);
                return 0;
            }
            return feed(feed, to, sources);
        }
    }

    private String raw() {
        RawTopics raw = connection.dateline().topics().raw();
        return raw.only()
                .orElseThrow(() -> usage("the service reads several topics (" + raw + "): name one with --topic"));
    }

    private List<Source> sources() throws IOException {
        if (sample) {
            return WireItem.sample().stream()
                    .map(item -> (Source) new Source.Given(item))
                    .toList();
        }
        try {
            List<Source> sources = Sources.of(named, System.in, fetch());
            if (sources.isEmpty()) {
                throw new CommandFailure(2, "no files in " + named);
            }
            return sources;
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(2, "there is no file or folder " + missing.getFile());
        }
    }

    private List<Lookout> lookouts() throws IOException {
        List<Lookout> lookouts = new ArrayList<>();
        for (Path folder : watched) {
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw usage("--watch " + folder + " is no folder that may be written to, as .dateline-sent must be");
            }
            lookouts.add(new FolderWatch(folder, Duration.ofSeconds(1)));
        }
        for (String address : polled) {
            if (!Fetch.isAddress(address)) {
                throw usage("--poll " + address + " is no http or https address");
            }
            if (state != null && polled.size() > 1) {
                throw usage("--state is for one --poll: start a feed for each address");
            }
            lookouts.add(new FeedPoll(address, interval(), fetch(), state));
        }
        return lookouts;
    }

    /** As the settings have durations: 30s, 2m, PT2M. */
    private Duration interval() {
        try {
            Duration interval = DurationConverter.parseDuration(every);
            if (interval.compareTo(Duration.ofSeconds(1)) >= 0) {
                return interval;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw usage("--every " + every + " is no time of a second or more: write 30s or 2m");
    }

    private Fetch fetch() {
        return new Fetch(() -> connection.dateline().fetch());
    }

    private int feed(Feed feed, String to, List<Source> sources) {
        ProgressBar bar = new ProgressBar(
                spec.commandLine().getErr(),
                Terminal.onStandardError(),
                sample ? "items" : "files",
                sources.size(),
                System::nanoTime);
        long began = System.nanoTime();
        int unread = 0;
        for (Source source : sources) {
            try {
                source.each(Feed.READ_BYTES, feed::send);
            } catch (IOException e) {
                unread++;
                bar.clear();
                screen().line("dateline: cannot read " + source.name() + ": " + e.getMessage());
            }
            bar.step();
        }
        feed.flush();
        bar.clear();
        screen().line(String.format(
                Locale.ROOT,
                "%d items to %s in %.1f s",
                feed.sent() - feed.failed(),
                to,
                (System.nanoTime() - began) / 1e9));
        if (feed.failed() > 0) {
            screen().line("dateline: the broker did not take " + feed.failed() + " items; the last reason: "
                    + feed.lastFailure());
        }
        return feed.failed() + unread > 0 ? 1 : 0;
    }

    private Screen screen() {
        return new Screen(spec.commandLine().getErr());
    }

    private ParameterException usage(String wrong) {
        return new ParameterException(spec.commandLine(), wrong);
    }
}
