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

    /** Where others than Dateline read settings: what they do not know they pass over without a word. */
    private static final List<String> OTHERS = List.of("kafka.", "mp.messaging.", "quarkus.");

    private final SettingNames names = SettingNames.ofDateline();
    private final SettingNames others = SettingNames.ofOthers();

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
        findings.addAll(misspelt(given, environment.keySet()));
        return findings;
    }

    /** Settings of others that look like a typing error, in files and in the environment. */
    private List<Finding> misspelt(Set<String> properties, Set<String> variables) {
        List<Finding> findings = new ArrayList<>();
        for (String property : properties) {
            if (OTHERS.stream().anyMatch(property::startsWith)
                    && !variables.contains(SettingNames.variable(property))
                    && !others.knows(property)) {
                warn(property, property, findings);
            }
        }
        for (String variable : new TreeSet<>(variables)) {
            if (OTHERS.stream().map(SettingNames::variable).anyMatch(variable::startsWith)
                    && !others.knowsVariable(variable)) {
                warn(variable, variable.toLowerCase(Locale.ROOT).replace('_', '.'), findings);
            }
        }
        return findings;
    }

    private void warn(String written, String name, List<Finding> findings) {
        String near = others.nearest(name);
        if (near != null) {
            findings.add(Finding.warn(SUBJECT, "nobody knows " + written, fix(written, near)));
        }
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
