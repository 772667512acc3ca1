package io.dateline.cli;

import io.dateline.cli.terminal.Screen;
import io.dateline.pipeline.ConfigurationCheck;
import io.dateline.pipeline.Delivery;
import io.dateline.pipeline.Departure;
import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The command {@code dateline serve}: runs the service until it is told to stop. */
@Command(
        name = "serve",
        description = "Run the service: raw items in, enriched events and rejections out, until it is told to stop.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline serve --bootstrap-servers kafka:9092",
            "  dateline serve --delivery at-least-once --set dateline.threads=4",
            "  QUARKUS_CONFIG_LOCATIONS=/run/secrets/kafka.properties dateline serve",
            "",
            "Every option is also a setting; the settings are in docs/operations.md. Exit codes:",
            "143 told to stop (SIGTERM), 78 a setting is wrong or the position is lost, 70 it could not start."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int SOFTWARE = 70;
    private static final int CONFIGURATION = 78;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            description = "The brokers to begin with.")
    private @Nullable String bootstrapServers;

    @Option(names = "--group", paramLabel = "NAME", description = "The consumer group.")
    private @Nullable String group;

    @Option(
            names = "--delivery",
            description = "exactly-once (default) or at-least-once.",
            converter = DeliveryName.class)
    private @Nullable Delivery delivery;

    @Option(names = "--port", description = "HTTP port; 0 for any.")
    private @Nullable Integer port;

    @Option(names = "--management-port", description = "Port of probes and metrics; 0 for any.")
    private @Nullable Integer managementPort;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting.")
    private Map<String, String> settings = Map.of();

    @Override
    public Integer call() {
        apply();
        List<String> problems = ConfigurationCheck.problems();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> Screen.error().line("dateline: " + problem));
            return CONFIGURATION;
        }
        Departure.onTermination();
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(null, (code, failure) -> {
            exit.set(failure == null ? code : SOFTWARE);
            if (failure != null) {
                Screen.error().line("dateline: " + StartFailure.sentence(failure));
            }
        });
        return exit.get();
    }

    /** Sets each option as a system property, because system properties take precedence over the environment. */
    private void apply() {
        settings.forEach(System::setProperty);
        set("kafka.bootstrap.servers", bootstrapServers);
        set("dateline.group", group);
        set("dateline.delivery", delivery == null ? null : DeliveryName.of(delivery));
        set("quarkus.http.port", port);
        set("quarkus.management.port", managementPort);
    }

    private static void set(String name, @Nullable Object value) {
        if (value != null) {
            System.setProperty(name, value.toString());
        }
    }

    /** The name in configuration: {@code exactly-once}. */
    static final class DeliveryName implements ITypeConverter<Delivery> {
        @Override
        public Delivery convert(String name) {
            try {
                return Delivery.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("exactly-once or at-least-once, not " + name);
            }
        }

        static String of(Delivery delivery) {
            return delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
