package io.dateline.cli;

import io.dateline.enrich.GenerateSetup;
import io.dateline.generate.GenerationCounters;
import io.dateline.generate.limit.Deadline;
import io.dateline.pipeline.DatelineConfig;
import io.dateline.pipeline.GenerateConfig;
import io.dateline.pipeline.GenerateSettings;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --generate}. Without it a command sends nothing to a language model, whatever the settings say. */
final class GenerateOption {
    /** No transaction waits for a command, so the time of a batch is in effect unlimited. */
    private static final Duration NO_TRANSACTION = Duration.ofDays(1);

    @Option(
            names = "--generate",
            description =
                    "Have each item summed up by the language model that dateline.generate.* names, too: sends copy to it")
    private boolean wanted;

    /** The generation to use; null when the option is not given. Settings that cannot work are a usage error. */
    @Nullable
    GenerateSetup read(CommandSpec command) {
        if (!wanted) {
            return null;
        }
        GenerateConfig config = config(command);
        List<String> problems = GenerateSettings.problemsOnceOn(config, NO_TRANSACTION);
        if (!problems.isEmpty()) {
            throw usage(command, String.join("; ", problems));
        }
        Deadline deadline = new Deadline(NO_TRANSACTION, System::nanoTime);
        return new GenerateSetup(
                GenerateSettings.options(config), deadline, Clock.systemUTC(), GenerationCounters.NONE);
    }

    private static GenerateConfig config(CommandSpec command) {
        try {
            return ConfigUtils.configBuilder()
                    .withMapping(DatelineConfig.class)
                    .build()
                    .getConfigMapping(DatelineConfig.class)
                    .generate();
        } catch (ConfigValidationException wrong) {
            throw usage(command, wrong.getProblem(0).getMessage());
        }
    }

    private static ParameterException usage(CommandSpec command, String problem) {
        return new ParameterException(
                command.commandLine(),
                problem + ". Fix: set DATELINE_GENERATE_URL and DATELINE_GENERATE_MODEL, or see docs/operations.md.");
    }
}
