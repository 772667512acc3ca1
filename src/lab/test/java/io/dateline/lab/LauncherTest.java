package io.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script {@code ./dateline}, which decides what a command runs from. */
class LauncherTest {
    /** They tell of every command of a checkout. */
    private static final Set<String> OF_THE_CHECKOUT = Set.of("help", "completion", "man");

    /** A case of the script: its commands, and all up to the end of the case. */
    private static final Pattern CASE = Pattern.compile("(?s)\\n {2}([a-z|* -]+)\\)(.*?);;");

    /** Quarkus makes what they need, such as the mapping of the settings, when the jar is built. */
    @Test
    void theOperatorsCommandsRunFromTheJarThatTheImageHas() throws IOException {
        Set<String> fromTheJar = new TreeSet<>();
        Matcher each = CASE.matcher(Files.readString(Path.of("..", "..", "dateline")));
        while (each.find()) {
            if (each.group(2).contains("-jar \"$app\"")) {
                Stream.of(each.group(1).split("\\|", -1)).map(String::strip).forEach(fromTheJar::add);
            }
        }

        Set<String> commands =
                new TreeSet<>(Dateline.commandLine().getSubcommands().keySet());
        commands.removeAll(OF_THE_CHECKOUT);
        assertThat(fromTheJar).isEqualTo(commands);
    }
}
