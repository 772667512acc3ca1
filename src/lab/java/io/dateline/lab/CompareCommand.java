package io.dateline.lab;

import com.fasterxml.jackson.core.JsonPointer;
import io.dateline.compare.Comparison;
import io.dateline.compare.EventFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline compare}: shows in which events two builds differ, or that they differ in none. */
@Command(
        name = "compare",
        description = {
            "Compare the events that two builds make of the same items, one a line as `enrich --json` prints them.",
            "The build's version and digest differ by intention and are left out. Exit code 1 when anything else"
                    + " differs."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline enrich --json wire/ > before.jsonl     with the build before",
            "  dateline enrich --json wire/ > after.jsonl      with the build after",
            "  dateline compare before.jsonl after.jsonl"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "Events of one build")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Events of the other")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(names = "--ignore", split = ",", paramLabel = "POINTER", description = "A member to leave out, too")
    private List<String> ignore = List.of();

    @Override
    public Integer call() throws IOException {
        Set<JsonPointer> ignored = new HashSet<>(Comparison.BUILD);
        ignore.forEach(pointer -> ignored.add(pointer(pointer)));
        Comparison comparison = new Comparison(ignored, Integer.MAX_VALUE);
        EventFile.compare(before, after, comparison);
        PrintWriter out = spec.commandLine().getOut();
        comparison.examples().forEach(out::println);
        comparison.fields().forEach((field, events) -> out.printf("%s: %d events%n", field, events));
        out.printf(
                "%d the same, %d differ, %d in one file only%n",
                comparison.same(), comparison.differing(), comparison.onlyBefore() + comparison.onlyAfter());
        out.flush();
        return comparison.isSame() ? 0 : 1;
    }

    private JsonPointer pointer(String written) {
        try {
            return JsonPointer.compile(written);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--ignore " + written + " is no JSON pointer, as /text/body is one");
        }
    }
}
