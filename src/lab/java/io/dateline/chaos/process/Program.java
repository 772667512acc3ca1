package io.dateline.chaos.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A packaged application: its {@code quarkus-run.jar}, and the words of its command line. */
public record Program(Path jar, List<String> words) {
    /** A small heap and a quick start: what is tested is what happens, not how fast. */
    private static final List<String> JVM = List.of(
            "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dquarkus.log.console.json.enabled=false");

    public Program {
        words = List.copyOf(words);
    }

    /** The service, whose path {@code ./dateline} and the profile pass in a system property. */
    public static Program service() {
        return packaged("dateline.service", "src/service/target/quarkus-app/quarkus-run.jar", List.of("serve"));
    }

    /** The application of stories. */
    public static Program story() {
        return packaged("dateline.story", "src/story/target/quarkus-app/quarkus-run.jar", List.of());
    }

    /** The page in the browser. */
    public static Program view() {
        return packaged("dateline.view", "src/view/target/quarkus-app/quarkus-run.jar", List.of());
    }

    /** The framework's recipe, for the negative control. */
    public static Program recipe() {
        return packaged("dateline.recipe", "src/lab/recipe/target/quarkus-app/quarkus-run.jar", List.of());
    }

    private static Program packaged(String property, String path, List<String> words) {
        Path jar = Path.of(System.getProperty(property, path));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not built: mvn -Pchaos -Dquick package");
        }
        return new Program(jar.toAbsolutePath(), words);
    }

    /**
     * A replica of it that is not started yet.
     *
     * @param settings each {@code name=value}; they reach it as system properties
     */
    public Replica replica(String name, Path directory, int managementPort, List<String> settings) {
        return replica(name, directory, managementPort, JVM, settings);
    }

    /**
     * The same.
     *
     * @param jvm options of its JVM
     */
    public Replica replica(String name, Path directory, int managementPort, List<String> jvm, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-Dquarkus.http.port=0");
        settings.forEach(setting -> command.add("-D" + setting));
        command.add("-Dquarkus.management.port=" + managementPort);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(words);
        return new Replica(name, command, directory.resolve(name + ".log"), managementPort);
    }
}
