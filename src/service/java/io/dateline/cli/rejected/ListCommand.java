package io.dateline.cli.rejected;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline rejected list}: counts rejected records by reason. */
@Command(
        name = "list",
        description = "Count the rejected records by stage and reason.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline rejected list", "  dateline rejected list --stage decode --json"})
final class ListCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--json", description = "One JSON object a line instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        Histogram histogram = new Histogram();
        selection.forEach(rejected -> {
            histogram.add(rejected);
            return true;
        });
        Screen out = new Screen(spec.commandLine().getOut());
        if (json) {
            histogram.rows().forEach(row -> out.json(json(row)));
        } else {
            print(histogram.rows(), out);
        }
        return 0;
    }

    private static void print(List<Histogram.Row> rows, Screen out) {
        if (rows.isEmpty()) {
            out.line("No rejected records.");
            return;
        }
        Table table = new Table("STAGE", "REASON", "COUNT", "FIRST", "LAST", "NEWEST");
        for (Histogram.Row row : rows) {
            table.row(
                    row.stage(),
                    row.reason(),
                    Long.toString(row.count()),
                    time(row.first()),
                    time(row.last()),
                    row.example().toString());
        }
        out.lines(table.toString());
    }

    private static String json(Histogram.Row row) {
        return JSON.createObjectNode()
                .put("stage", row.stage())
                .put("reason", row.reason())
                .put("count", row.count())
                .put("first", time(row.first()))
                .put("last", time(row.last()))
                .put("newest", row.example().toString())
                .toString();
    }

    private static String time(long epochMillis) {
        return Instant.ofEpochMilli(epochMillis).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
