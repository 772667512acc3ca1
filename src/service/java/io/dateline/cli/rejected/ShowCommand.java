package io.dateline.cli.rejected;

import io.dateline.cli.terminal.Screen;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.kafka.common.header.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline rejected show}: shows rejected records. */
@Command(
        name = "show",
        description = "Show rejected records: why, where from, headers, and how the payload begins.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected show 0:42",
            "  dateline rejected show --reason malformed --limit 3",
            "  dateline rejected show 0:42 --payload > item.bin"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int PREVIEW_BYTES = 600;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--limit", paramLabel = "N", description = "At most N (default ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--payload", description = "Write the payload alone, byte for byte, to standard output.")
    private boolean payload;

    @Override
    public Integer call() {
        int[] shown = {0};
        selection.forEach(rejected -> {
            if (payload) {
                System.out.writeBytes(bytes(rejected));
                System.out.flush();
            } else {
                print(rejected);
            }
            return ++shown[0] < limit;
        });
        if (shown[0] == 0) {
            new Screen(spec.commandLine().getErr()).line("No rejected records match.");
        }
        return 0;
    }

    private void print(RejectedRecord rejected) {
        Screen out = new Screen(spec.commandLine().getOut());
        out.line(rejected.position() + "  " + rejected.stage() + " " + rejected.reason());
        line(out, "detail", rejected.detail());
        line(out, "from", rejected.origin());
        line(out, "at", Instant.ofEpochMilli(rejected.data().timestamp()).toString());
        line(out, "sent again", rejected.replays() + " times");
        byte[] key = rejected.data().key();
        line(out, "key", key == null ? "none" : Preview.text(key, PREVIEW_BYTES));
        for (Header header : rejected.data().headers()) {
            byte[] value = header.value();
            line(out, header.key(), value == null ? "null" : Preview.text(value, PREVIEW_BYTES));
        }
        line(out, "payload", bytes(rejected).length + " bytes");
        out.lines(Preview.of(bytes(rejected), PREVIEW_BYTES).indent(4)).line("");
    }

    private static void line(Screen out, String name, String value) {
        out.line("  " + name + ": " + value);
    }

    private static byte[] bytes(RejectedRecord rejected) {
        byte[] value = rejected.data().value();
        return value == null ? new byte[0] : value;
    }
}
