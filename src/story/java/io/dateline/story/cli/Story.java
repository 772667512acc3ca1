package io.dateline.story.cli;

import io.dateline.publish.Release;
import io.dateline.story.operate.StageSetup;
import io.dateline.story.stream.StoryConfig;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline story}: runs the application until it is told to stop. */
@QuarkusMain
@Command(
        name = "dateline story",
        description = "Relate enriched events to those before them: versions, copies, stories, novelty, trends, kills.",
        mixinStandardHelpOptions = true,
        versionProvider = Story.Version.class,
        subcommands = ReplayCommand.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline story --bootstrap-servers kafka:9092",
            "  dateline story --set dateline.story.shards=en,de+nl,* --set dateline.story.threads=2",
            "  dateline enrich --json src/service/resources/wire | dateline story replay -",
            "",
            "Every option is also a setting; the settings are in docs/story.md. Exit codes:",
            "143 told to stop (SIGTERM), 78 a setting is wrong, 70 the stream failed."
        })
public final class Story implements Callable<Integer> {
    private static final int SOFTWARE = 70;
    static final int CONFIGURATION = 78;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            description = "The brokers to begin with.")
    private @Nullable String bootstrapServers;

    @Option(names = "--group", paramLabel = "NAME", description = "Application id; a new one begins anew.")
    private @Nullable String group;

    @Option(names = "--port", description = "HTTP port of the schemas; 0 for any.")
    private @Nullable Integer port;

    @Option(names = "--management-port", description = "Port of probes and metrics; 0 for any.")
    private @Nullable Integer managementPort;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting.")
    private Map<String, String> settings = Map.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** The release, as the build wrote it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dateline story " + Release.OURS.version()};
        }
    }

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Story()).execute(arguments));
    }

    @Override
    public Integer call() {
        settings.forEach(System::setProperty);
        set("kafka.bootstrap.servers", bootstrapServers);
        set("dateline.story.group", group);
        set("quarkus.http.port", port);
        set("quarkus.management.port", managementPort);
        List<String> problems = problems();
        if (!problems.isEmpty() && spec != null) {
            PrintWriter err = spec.commandLine().getErr();
            problems.forEach(problem -> err.println("dateline story: " + problem));
            err.flush();
            return CONFIGURATION;
        }
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(null, (code, failure) -> {
            exit.set(failure == null ? code : SOFTWARE);
            if (failure != null) {
                System.err.println("dateline story: could not start: " + root(failure));
            }
        });
        return exit.get();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static void set(String name, @Nullable Object value) {
        if (value != null) {
            System.setProperty(name, value.toString());
        }
    }

    private static List<String> problems() {
        try {
            return StageSetup.problems(config());
        } catch (ConfigValidationException e) {
            List<String> problems = new ArrayList<>();
            for (int i = 0; i < e.getProblemCount(); i++) {
                problems.add(e.getProblem(i).getMessage());
            }
            return problems;
        }
    }

    static StoryConfig config() {
        return ConfigUtils.configBuilder()
                .withMapping(StoryConfig.class)
                .build()
                .getConfigMapping(StoryConfig.class);
    }
}
