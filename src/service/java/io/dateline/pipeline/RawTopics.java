package io.dateline.pipeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;

/**
 * The topics that raw items are read from: one name, several with commas between, or a pattern that begins with {@code ^} and
 * stands for all topics that it matches, those that are made later too.
 *
 * @param written as the setting has it
 */
public record RawTopics(String written) {
    public RawTopics {
        written = written.strip();
        if (written.startsWith("^")) {
            Pattern.compile(written);
        } else if (split(written).stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("names of topics with commas between, or a pattern that begins with ^");
        }
    }

    /** As the framework reads a setting. */
    public static RawTopics of(String written) {
        return new RawTopics(written);
    }

    public boolean isPattern() {
        return written.startsWith("^");
    }

    /** The names, in the order they are written in; empty for a pattern. */
    public List<String> names() {
        return isPattern() ? List.of() : split(written);
    }

    /** The topic where there is only one name: the one that a command means. */
    public Optional<String> only() {
        return names().size() == 1 ? Optional.of(written) : Optional.empty();
    }

    /** Those of the topics that are read. */
    public Set<String> among(Collection<String> topics) {
        Pattern pattern = isPattern() ? Pattern.compile(written) : null;
        List<String> names = names();
        Set<String> read = new TreeSet<>();
        for (String topic : topics) {
            if (pattern == null ? names.contains(topic) : pattern.matcher(topic).matches()) {
                read.add(topic);
            }
        }
        return read;
    }

    /** The topics to read, by name: those that are named, whether they are there or not, or those there that match. */
    public Set<String> at(Admin admin, Duration timeout) {
        return isPattern() ? among(BrokerAnswers.get(admin.listTopics().names(), timeout)) : new TreeSet<>(names());
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(",", -1)).map(String::strip).distinct().toList();
    }

    @Override
    public String toString() {
        return written;
    }
}
