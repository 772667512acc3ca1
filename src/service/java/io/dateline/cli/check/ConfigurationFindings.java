package io.dateline.cli.check;

import io.dateline.pipeline.ConfigurationCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the settings, without a broker. */
public final class ConfigurationFindings {
    private static final String SUBJECT = "configuration";

    /** The variable that only the launcher reads. */
    private static final String LAUNCHER = "DATELINE_JAVA_OPTS";

    private static final String KAFKA = "kafka.";

    private final SettingNames names = SettingNames.ofDateline();
    private final SettingNames kafkas = SettingNames.ofKafka();

    /**
     * @param properties names of all settings given
     * @param environment the environment
     */
    public List<Finding> find(Iterable<String> properties, Map<String, String> environment) {
        return find(properties, environment, Map.of());
    }

    /**
     * The same.
     *
     * @param own settings of the command line
     */
    public List<Finding> find(Iterable<String> properties, Map<String, String> environment, Map<String, String> own) {
        // The framework's names can be gone through only once.
        Set<String> given = new TreeSet<>();
        properties.forEach(given::add);
        List<Finding> findings = new ArrayList<>();
        for (String name : given) {
            // A variable comes as a property, too, with dots for all its underscores: it is looked at below.
            boolean variable = environment.containsKey(SettingNames.variable(name));
            if (name.startsWith("dateline.") && !names.knows(name) && !variable) {
                findings.add(unknown(name, name));
            }
        }
        for (String variable : environment.keySet()) {
            if (variable.startsWith("DATELINE_") && !variable.equals(LAUNCHER) && !names.knowsVariable(variable)) {
                findings.add(unknown(variable, variable.toLowerCase(Locale.ROOT).replace('_', '.')));
            }
        }
        if (findings.isEmpty()) {
            ConfigurationCheck.problems(own)
                    .forEach(problem -> findings.add(Finding.fail(SUBJECT, problem, "see docs/operations.md")));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.pass(SUBJECT, "every setting is known and well formed"));
        }
        findings.addAll(misspelt(given));
        return findings;
    }

    /** Settings of Kafka's clients that look like a typing error: the clients pass over them without a word. */
    private List<Finding> misspelt(Set<String> properties) {
        List<Finding> findings = new ArrayList<>();
        for (String property : properties) {
            String name = property.startsWith(KAFKA) ? property.substring(KAFKA.length()) : "";
            String near = name.isEmpty() || kafkas.knows(name) ? null : kafkas.nearest(name);
            if (near != null) {
                findings.add(Finding.warn(
                        SUBJECT, "no client of Kafka knows " + property, "did you mean " + KAFKA + near + "?"));
            }
        }
        return findings;
    }

    private Finding unknown(String written, String name) {
        String near = names.nearest(name);
        return Finding.fail(SUBJECT, "unknown setting " + written, fix(written, near));
    }

    private static String fix(String written, @Nullable String near) {
        if (near == null) {
            return "remove it; the settings are in docs/operations.md";
        }
        boolean variable = Character.isUpperCase(written.charAt(0));
        return "did you mean " + (variable ? SettingNames.variable(near) : near) + "?";
    }
}
