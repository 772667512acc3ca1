package io.dateline.cli;

import io.dateline.cli.check.ClusterFindings;
import io.dateline.cli.check.ConfigurationFindings;
import io.dateline.cli.check.Finding;
import io.dateline.cli.check.Finding.Level;
import io.dateline.cli.check.GenerateFindings;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.terminal.Ink;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.pipeline.DatelineConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline check}: says whether the service could run, and what to repair if it could not. */
@Command(
        name = "check",
        description = {
            "Check settings, brokers, topics, permissions, the consumer group and, where summaries are generated, the language",
            "model's endpoint, with the fix for what is wrong. No article is sent to it.",
            "Reads the same settings as serve: application.properties, the environment, QUARKUS_CONFIG_LOCATIONS."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline check",
            "  dateline check --bootstrap-servers kafka:9092",
            "  dateline check --offline",
            "",
            "Leaves with 0 when nothing fails, 78 otherwise. Warnings do not fail."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String CLIENT = "kafka.";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            description = "The brokers to begin with (default: as set).")
    private @Nullable String bootstrapServers;

    @Option(names = "--offline", description = "Check the settings alone.")
    private boolean offline;

    @Override
    public Integer call() throws InterruptedException {
        if (bootstrapServers != null) {
            System.setProperty("kafka.bootstrap.servers", bootstrapServers);
        }
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        List<Finding> findings =
                new ArrayList<>(new ConfigurationFindings().find(config.getPropertyNames(), System.getenv()));
        boolean configured = findings.stream().allMatch(finding -> finding.level() == Level.PASS);
        if (configured && !offline) {
            findings.addAll(cluster(config));
            findings.addAll(new GenerateFindings(dateline().generate()).find());
        }
        print(findings);
        return findings.stream().anyMatch(finding -> finding.level() == Level.FAIL) ? CommandFailure.CONFIGURATION : 0;
    }

    private static List<Finding> cluster(SmallRyeConfig config) throws InterruptedException {
        DatelineConfig dateline = dateline();
        Map<String, Object> client = client(config);
        try (Admin admin = Admin.create(client)) {
            return new ClusterFindings(admin, String.valueOf(client.get("bootstrap.servers")))
                    .find(TopicPlan.of(dateline.topics()), dateline.group());
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return List.of(new Finding(
                    Level.FAIL, "brokers", String.valueOf(cause.getMessage()), "repair the settings under kafka."));
        }
    }

    private static DatelineConfig dateline() {
        return ConfigUtils.configBuilder()
                .withMapping(DatelineConfig.class)
                .build()
                .getConfigMapping(DatelineConfig.class);
    }

    private static Map<String, Object> client(SmallRyeConfig config) {
        Map<String, Object> client = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(CLIENT)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> client.put(name.substring(CLIENT.length()), value));
            }
        }
        return client;
    }

    private void print(List<Finding> findings) {
        Ink ink = Terminal.ink();
        Screen out = new Screen(spec.commandLine().getOut());
        for (Finding finding : findings) {
            UnaryOperator<String> level = finding.level() == Level.PASS ? ink::faint : ink::alarm;
            out.line(level, finding.level().name(), "  " + finding.subject() + ": " + finding.detail());
            if (!finding.fix().isEmpty()) {
                out.line("      fix: " + finding.fix());
            }
        }
    }
}
