package io.dateline.cli.check;

import io.dateline.pipeline.DatelineConfig;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute.Direction;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;

/** Names of settings. Finds the one that a misspelt name probably means. */
final class SettingNames {
    private static final String MESSAGING = "mp.messaging.";
    private static final String CHANNEL = MESSAGING + "incoming.raw.";

    private final Set<String> names = new TreeSet<>();

    private SettingNames() {}

    /** Those under {@code dateline.}. */
    static SettingNames ofDateline() {
        SettingNames ours = new SettingNames();
        ours.collect(DatelineConfig.class, "dateline.");
        return ours;
    }

    /** Those of Kafka's clients, of the channel that reads the raw topic, and of the framework; plug-ins may have others. */
    static SettingNames ofOthers() {
        SettingNames others = new SettingNames();
        Set<String> consumers = ConsumerConfig.configNames();
        Stream.of(AdminClientConfig.configNames(), consumers, ProducerConfig.configNames())
                .flatMap(Set::stream)
                .forEach(name -> others.names.add("kafka." + name));
        consumers.forEach(name -> others.names.add(CHANNEL + name));
        for (ConnectorAttribute attribute : KafkaConnector.class.getAnnotationsByType(ConnectorAttribute.class)) {
            if (attribute.direction() != Direction.OUTGOING) {
                others.names.add(CHANNEL + attribute.name());
            }
        }
        others.names.add(CHANNEL + "connector");
        others.names.addAll(FrameworkSettings.names());
        others.names.addAll(FrameworkSettings.shipped());
        // The framework gives the channel's settings this name, too.
        List.copyOf(others.names).stream()
                .filter(name -> name.startsWith(MESSAGING))
                .forEach(name -> others.names.add("quarkus." + name.substring("mp.".length())));
        return others;
    }

    Set<String> all() {
        return names;
    }

    /** Whether it is a setting, or lies under one that takes names of its own. */
    boolean knows(String name) {
        return names.contains(name) || names.stream().anyMatch(each -> each.endsWith(".") && name.startsWith(each));
    }

    /** The same for an environment variable's name. */
    boolean knowsVariable(String variable) {
        return names.stream()
                .map(SettingNames::variable)
                .anyMatch(each -> each.endsWith("_") ? variable.startsWith(each) : variable.equals(each));
    }

    /** The setting whose name differs least; null when none is similar. */
    @Nullable
    String nearest(String name) {
        String best = null;
        int least = Math.max(2, name.length() / 4) + 1;
        for (String each : names) {
            int distance = distance(name, each);
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return best;
    }

    /** As MicroProfile Config spells a setting in the environment. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void collect(Class<?> mapping, String prefix) {
        for (Method method : mapping.getMethods()) {
            String name = prefix + kebab(method.getName());
            if (isGroup(method.getReturnType())) {
                collect(method.getReturnType(), name + ".");
            } else {
                names.add(method.getReturnType() == Map.class ? name + "." : name);
            }
        }
    }

    /** Whether it holds settings, rather than being the type of one. */
    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getPackage() == DatelineConfig.class.getPackage();
    }

    private static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    /** The Levenshtein distance, computed row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[other.length()];
    }
}
