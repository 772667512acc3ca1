package io.dateline.cli;

import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.Feed;
import io.dateline.cli.kafka.WireFiles;
import io.dateline.cli.kafka.WireItem;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        description = "Send items to the raw topic: each file is one, each line of a .jsonl file is one.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline feed --sample --rate 2",
            "  dateline feed archive/2026-03-17 --bootstrap-servers kafka:9092",
            "  dateline feed items.jsonl --rate 500 --topic news.raw",
            "",
            "Leaves with 0 when the broker took every item, 1 when it did not take some, 69 when none answers."
        })
final class FeedCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to send; folders are walked by name.")
    private List<Path> roots = List.of();

    @Option(names = "--sample", description = "Send the sample wire that comes with Dateline.")
    private boolean sample;

    @Option(names = "--rate", paramLabel = "N", description = "Items a second (default: as fast as it goes).")
    private double rate;

    @Option(names = "--topic", description = "Where to (default: dateline.topics.raw as set).")
    private @Nullable String topic;

    @Override
    public Integer call() {
        if (sample != roots.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "name files or folders to send, or use --sample, and not both");
        }
        if (rate < 0) {
            throw new ParameterException(spec.commandLine(), "--rate must be positive");
        }
        List<Path> files = sample ? List.of() : WireFiles.files(roots);
        String to = topic == null ? connection.dateline().topics().raw() : topic;
        connection.reach(to);
        try (Producer<byte[], byte[]> producer = connection.producer()) {
            return feed(new Feed(producer, to, rate, System::nanoTime), to, files);
        }
    }

    private int feed(Feed feed, String to, List<Path> files) {
        PrintWriter err = spec.commandLine().getErr();
        List<WireItem> samples = sample ? WireFiles.sample() : List.of();
        ProgressBar bar = new ProgressBar(
                err,
                Terminal.onStandardError(),
                sample ? "items" : "files",
                sample ? samples.size() : files.size(),
                System::nanoTime);
        long began = System.nanoTime();
        forEach(samples, feed::send, bar);
        forEach(files, file -> sendAll(feed, file), bar);
        feed.flush();
        bar.clear();
        Screen screen = new Screen(err);
        screen.line(String.format(
                Locale.ROOT,
                "%d items to %s in %.1f s",
                feed.sent() - feed.failed(),
                to,
                (System.nanoTime() - began) / 1e9));
        if (feed.failed() > 0) {
            screen.line("dateline: the broker did not take " + feed.failed() + " items; the last reason: "
                    + feed.lastFailure());
        }
        return feed.failed() > 0 ? 1 : 0;
    }

    private static void sendAll(Feed feed, Path file) {
        try (Stream<WireItem> items = WireFiles.items(file)) {
            items.forEach(feed::send);
        }
    }

    private static <T> void forEach(List<T> things, Consumer<T> work, ProgressBar bar) {
        for (T thing : things) {
            work.accept(thing);
            bar.step();
        }
    }
}
