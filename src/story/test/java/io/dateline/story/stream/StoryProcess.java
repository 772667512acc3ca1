package io.dateline.story.stream;

import io.dateline.story.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The stream in a process of its own, which a test can kill. */
final class StoryProcess {
    private StoryProcess() {}

    static Process start(String bootstrapServers, String instance, Path directory) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoryProcess.class.getName(),
                bootstrapServers,
                instance,
                directory.resolve(instance).toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve(instance + ".log").toFile()))
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        StoryStream stream = new StoryStream(
                new TestConfig("story-test", arguments[1], arguments[2]),
                Map.of("bootstrap.servers", arguments[0]),
                arguments[1],
                Samples.SETTINGS,
                new KillTally(System.out::println),
                () -> Runtime.getRuntime().halt(70),
                streams -> {});
        stream.start();
        new CountDownLatch(1).await();
    }
}
