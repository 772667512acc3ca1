package io.dateline.view;

import io.dateline.view.AuthConfig.By;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline view}: serves the wire to browsers until it is told to stop. */
@QuarkusMain
@Command(
        name = "dateline view",
        description = "Show the wire, live, in a browser: reads enriched events and serves a page and an API.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline view --bootstrap-servers kafka:9092",
            "  dateline view --port 8090 --set dateline.view.window.age=8h",
            "  dateline view --host 0.0.0.0 --auth proxy-header",
            "",
            "Every option is also a setting; the settings are in docs/view.md. Exit codes:",
            "143 told to stop (SIGTERM), 78 a setting is wrong or nobody guards the door, 70 it could not start."
        })
public final class View implements Callable<Integer> {
    private static final int SOFTWARE = 70;
    private static final int CONFIGURATION = 78;

    /** With OpenID Connect every path is for those who signed in, so that no rule for a path can be got round. */
    static final Map<String, String> SIGNED_IN = Map.of(
            "quarkus.http.auth.permission.view.paths", "/*",
            "quarkus.http.auth.permission.view.policy", "authenticated");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            description = "The brokers to begin with.")
    private @Nullable String bootstrapServers;

    @Option(names = "--port", description = "Port of the page and the API; 0 for any.")
    private @Nullable Integer port;

    @Option(names = "--management-port", description = "Port of probes and metrics; 0 for any.")
    private @Nullable Integer managementPort;

    @Option(names = "--host", description = "Where to listen; anything but localhost needs --auth.")
    private @Nullable String host;

    @Option(names = "--auth", description = "Who lets readers in: none (default), oidc or proxy-header.")
    private @Nullable String auth;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting.")
    private Map<String, String> settings = Map.of();

    public static void main(String... args) {
        System.exit(new CommandLine(new View()).execute(args));
    }

    @Override
    public Integer call() {
        settings.forEach(System::setProperty);
        set("kafka.bootstrap.servers", bootstrapServers);
        set("quarkus.http.port", port);
        set("quarkus.http.host", host);
        set("quarkus.management.port", managementPort);
        set("dateline.view.auth.by", auth);
        Optional<String> refusal = guard();
        if (refusal.isPresent()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("dateline: " + refusal.get());
            err.flush();
            return CONFIGURATION;
        }
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(null, (code, failure) -> {
            exit.set(failure == null ? code : SOFTWARE);
            if (failure != null) {
                System.err.println("dateline view: could not start: " + root(failure));
            }
        });
        return exit.get();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static Optional<String> guard() {
        Config config = ConfigProvider.getConfig();
        String named =
                config.getOptionalValue("dateline.view.auth.by", String.class).orElse("none");
        By by;
        try {
            by = By.valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            return Optional.of("dateline.view.auth.by is none, oidc or proxy-header, not " + named);
        }
        if (by == By.OIDC) {
            SIGNED_IN.forEach(System::setProperty);
        }
        return Doorkeeper.refusal(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                by,
                isOn(config, "quarkus.oidc.tenant-enabled"),
                isOn(config, "dateline.view.redrive.enabled"));
    }

    private static boolean isOn(Config config, String setting) {
        return config.getOptionalValue(setting, Boolean.class).orElse(false);
    }

    private static void set(String name, @Nullable Object value) {
        if (value != null) {
            System.setProperty(name, value.toString());
        }
    }
}
