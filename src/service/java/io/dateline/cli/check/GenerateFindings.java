package io.dateline.cli.check;

import io.dateline.generate.Fault;
import io.dateline.generate.GenerateOptions;
import io.dateline.generate.endpoint.Endpoint;
import io.dateline.generate.endpoint.KeyFile;
import io.dateline.generate.endpoint.Reply;
import io.dateline.generate.endpoint.Reply.Answered;
import io.dateline.generate.endpoint.Reply.Broken;
import io.dateline.pipeline.GenerateConfig;
import io.dateline.pipeline.GenerateSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Checks the language model's endpoint by asking for its list of models, which costs nothing and sends no article. */
public final class GenerateFindings {
    private static final String SUBJECT = "generated summaries";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final GenerateConfig config;

    public GenerateFindings(GenerateConfig config) {
        this.config = config;
    }

    /** Only for settings that are well formed. */
    public List<Finding> find() {
        if (!config.enabled()) {
            return List.of(Finding.pass(SUBJECT, "off: no copy leaves the house"));
        }
        GenerateOptions options = GenerateSettings.options(config);
        KeyFile key = options.keyFile() == null ? null : new KeyFile(options.keyFile());
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(options, new Endpoint(options.base(), key, Clock.systemUTC()).models(TIMEOUT)));
        if (GenerateSettings.isPlainAbroad(options.base())) {
            findings.add(Finding.warn(
                    SUBJECT, "copy crosses the network unencrypted", "use an https URL, or a network that encrypts"));
        }
        if (options.providers().isEmpty()) {
            findings.add(Finding.warn(
                    SUBJECT,
                    "copy of every provider is sent to " + options.base().getHost(),
                    "name those whose licence allows it in dateline.generate.providers"));
        }
        return findings;
    }

    private static Finding finding(GenerateOptions options, Reply reply) {
        String where = options.base().toString();
        if (reply instanceof Answered answered) {
            boolean listed = new String(answered.body(), StandardCharsets.UTF_8).contains('"' + options.model() + '"');
            return listed
                    ? Finding.pass(SUBJECT, where + " answers and has " + options.model())
                    : Finding.warn(
                            SUBJECT,
                            where + " answers and does not list " + options.model(),
                            "set dateline.generate.model to a name from " + where + "/models");
        }
        return failed(where, ((Broken) reply).fault());
    }

    private static Finding failed(String where, Fault fault) {
        return switch (fault) {
            case UNREACHABLE, CONNECTION_LOST, TIMEOUT ->
                Finding.fail(
                        SUBJECT,
                        where + ": " + fault.label(),
                        "start the model server, or correct dateline.generate.url; is egress to it allowed?");
            case UNAUTHORIZED ->
                Finding.fail(SUBJECT, where + " refuses the key", "put a valid key into dateline.generate.key-file");
            case NOT_FOUND ->
                Finding.warn(
                        SUBJECT,
                        where + "/models is not there",
                        "unless this server has no such list, correct dateline.generate.url: it mostly ends in /v1");
            case RATE_LIMITED ->
                Finding.warn(SUBJECT, where + " asks to be asked less", "lower the budget, or raise the limit there");
            case REDIRECT ->
                Finding.fail(
                        SUBJECT,
                        where + " redirects, which is not followed",
                        "set dateline.generate.url to where it leads");
            default ->
                Finding.fail(SUBJECT, where + ": " + fault.label(), "look at the server: is it OpenAI-compatible?");
        };
    }
}
