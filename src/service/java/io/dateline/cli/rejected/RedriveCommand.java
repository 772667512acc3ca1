package io.dateline.cli.rejected;

import io.dateline.cli.terminal.Screen;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dateline rejected redrive}: sends rejected records again. */
@Command(
        name = "redrive",
        description = {
            "Send rejected records again to the topic they came from, bytes, key and headers unchanged.",
            "A record whose value the rejected topic had no room for is refused: read it from the raw topic.",
            "Each run sends every record meant: what was sent again before is sent once more, up to --max-replays."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected redrive 0:42 --dry-run",
            "  dateline rejected redrive --reason unknown-format",
            "  dateline rejected redrive --all --max-replays 1 --to news.raw",
            "",
            "Leaves with 0 when every record meant was sent, 1 when some were refused or lost."
        })
final class RedriveCommand implements Callable<Integer> {
    /** A person repairs something and tries again, perhaps twice; more attempts are a loop. */
    private static final int DEFAULT_MAX_REPLAYS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--all", description = "Every record in the topic.")
    private boolean all;

    @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
    private boolean dryRun;

    @Option(
            names = "--max-replays",
            paramLabel = "N",
            description = "Refuse a record that was sent again N times (default ${DEFAULT-VALUE}).")
    private int maxReplays = DEFAULT_MAX_REPLAYS;

    @Option(names = "--to", paramLabel = "TOPIC", description = "Send there, not to where each came from.")
    private @Nullable String to;

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    public Integer call() {
        if (selection.isEmpty() != all) {
            throw new ParameterException(
                    spec.commandLine(), "name records, a --reason or a --stage, or use --all, and not both");
        }
        Redrive redrive = new Redrive(maxReplays, to);
        if (dryRun) {
            return report(redrive, accepted -> {}, "would be sent again", () -> 0L);
        }
        AtomicLong lost = new AtomicLong();
        try (Producer<byte[], byte[]> producer = selection.connection().producer()) {
            Consumer<RejectedRecord> send = rejected -> producer.send(redrive.record(rejected), (metadata, failure) -> {
                if (failure != null) {
                    lost.incrementAndGet();
                }
            });
            return report(redrive, send, "sent again", () -> {
                producer.flush();
                return lost.get();
            });
        }
    }

    /**
     * @param lost waits for what was sent and counts what the broker did not take
     */
    private int report(Redrive redrive, Consumer<RejectedRecord> send, String done, LongSupplier lost) {
        Screen err = new Screen(spec.commandLine().getErr());
        long[] counts = {0, 0};
        selection.forEach(rejected -> {
            String refusal = redrive.refusal(rejected);
            if (refusal == null) {
                send.accept(rejected);
                counts[0]++;
            } else {
                counts[1]++;
                err.line("refused " + rejected.position() + ": " + refusal);
            }
            return true;
        });
        long failed = lost.getAsLong();
        new Screen(spec.commandLine().getOut())
                .line((counts[0] - failed) + " " + done + ", " + counts[1] + " refused"
                        + (failed > 0 ? ", " + failed + " not taken by the broker" : ""));
        return counts[1] + failed > 0 ? 1 : 0;
    }
}
