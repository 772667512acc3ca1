package io.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.check.ClusterFindings;
import io.dateline.cli.check.ConfigurationFindings;
import io.dateline.cli.check.DeliveryFindings;
import io.dateline.cli.check.Finding;
import io.dateline.cli.check.Finding.Level;
import io.dateline.cli.check.GenerateFindings;
import io.dateline.cli.check.PortFindings;
import io.dateline.cli.kafka.BrokerFault;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.terminal.Ink;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.pipeline.ConfigurationCheck;
import io.dateline.pipeline.DatelineConfig;
import io.dateline.pipeline.Delivery;
import io.dateline.pipeline.TransactionalId;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline check}: says whether the service could run, and what to repair if it could not. */
@Command(
        name = "check",
        description = {
            "Check settings, brokers, topics, permissions, the consumer group, the transactional id, ports and, where"
                    + " summaries are generated, the language"
                    + " model's endpoint, with the fix for what is wrong. No article is sent to it.",
            "Reads the same settings as serve: application.properties, the environment, QUARKUS_CONFIG_LOCATIONS."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline check",
            "  dateline check --bootstrap-servers kafka:9092",
            "  dateline check --offline",
            "  dateline check --json | jq 'select(.level == \"FAIL\")'",
            "",
            "Leaves with 0 when nothing fails, 78 otherwise. Warnings do not fail."
        })
final class CheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--offline", description = "Check the settings alone.")
    private boolean offline;

    @Option(names = "--json", description = "One finding a line, with level, subject, detail and fix.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        SmallRyeConfig config = ConfigurationCheck.plain(connection.own());
        List<Finding> findings = new ArrayList<>(
                new ConfigurationFindings().find(config.getPropertyNames(), System.getenv(), connection.own()));
        boolean configured = findings.stream().noneMatch(finding -> finding.level() == Level.FAIL);
        if (configured && !offline) {
            findings.addAll(cluster());
            findings.addAll(new GenerateFindings(connection.dateline().generate()).find());
        }
        Screen out = new Screen(spec.commandLine().getOut());
        findings.forEach(finding -> {
            if (json) {
                out.json(json(finding));
            } else {
                print(finding, out);
            }
        });
        return findings.stream().anyMatch(finding -> finding.level() == Level.FAIL) ? CommandFailure.CONFIGURATION : 0;
    }

    private List<Finding> cluster() throws InterruptedException {
        BrokerFault fault = connection.fault();
        if (fault != null) {
            return List.of(Finding.fail("brokers", fault.detail(), fault.fix()));
        }
        DatelineConfig dateline = connection.dateline();
        String servers = connection.bootstrapServers();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.pass("brokers", "answer at " + servers));
        try (Admin admin = connection.admin()) {
            Set<String> raw = connection.raw();
            if (raw.isEmpty()) {
                findings.add(Finding.fail(
                        "topics",
                        "there is no topic like " + dateline.topics().raw(),
                        "create one, correct dateline.topics.raw, or grant DESCRIBE on them"));
            }
            findings.addAll(
                    new ClusterFindings(admin, servers).find(TopicPlan.of(raw, dateline.topics()), dateline.group()));
            findings.addAll(
                    new DeliveryFindings(admin, connection, dateline.topics().enriched())
                            .find(transactionalId(dateline), dateline.group()));
        }
        SmallRyeConfig settings = ConfigurationCheck.plain(connection.own());
        findings.addAll(new PortFindings(
                        port -> settings.getOptionalValue(port, Integer.class).orElse(0))
                .find());
        return findings;
    }

    private static @Nullable String transactionalId(DatelineConfig dateline) {
        return dateline.delivery() == Delivery.EXACTLY_ONCE ? TransactionalId.of(dateline, System.getenv()) : null;
    }

    private static String json(Finding finding) {
        return JSON.createObjectNode()
                .put("level", finding.level().name())
                .put("subject", finding.subject())
                .put("detail", finding.detail())
                .put("fix", finding.fix())
                .toString();
    }

    private static void print(Finding finding, Screen out) {
        Ink ink = Terminal.ink();
        UnaryOperator<String> level = finding.level() == Level.PASS ? ink::faint : ink::alarm;
        out.line(level, finding.level().name(), "  " + finding.subject() + ": " + finding.detail());
        if (!finding.fix().isEmpty()) {
            out.line("      fix: " + finding.fix());
        }
    }
}
