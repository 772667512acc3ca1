package io.dateline.measure;

import io.dateline.enrich.Enricher;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A process that has just begun: how much CPU time all its threads have used, the compiler's among them, once it has loaded its models and read
 * so many items.
 */
public final class ColdStart {
    private static final List<Integer> MARKS = List.of(0, 1, 10, 100, 1_000);

    private ColdStart() {}

    /**
     * Starts a process with a build's classes, and reads the items in it.
     *
     * @return CPU seconds by how many items had been read; 0 when the models were loaded
     */
    public static SortedMap<Integer, Double> of(Build build, List<byte[]> items) throws IOException {
        Path file = Files.createTempFile("dateline-bench", ".items");
        try {
            write(file, items);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseParallelGC",
                    "-Xshare:auto"));
            command.addAll(List.of("-cp", build.classPath(), ColdStart.class.getName(), file.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return read(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }

    private static SortedMap<Integer, Double> read(String printed) {
        SortedMap<Integer, Double> seconds = new TreeMap<>();
        printed.lines()
                .map(line -> line.split(" ", -1))
                .forEach(pair -> seconds.put(Integer.valueOf(pair[0]), Double.valueOf(pair[1])));
        return seconds;
    }

    private static void write(Path file, List<byte[]> items) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (byte[] item : items) {
                out.writeInt(item.length);
                out.write(item);
            }
        }
    }

    /** What the process runs: prints a line for each mark, the items read and the seconds. */
    public static void main(String... args) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[0]))))) {
            Subject subject = new EnricherSubject();
            int kept = 0;
            int read = 0;
            for (int mark : MARKS) {
                while (read < mark && in.available() > 0) {
                    List<byte[]> group = group(in, Math.min(Enricher.GROUP, mark - read));
                    kept += subject.read(group);
                    read += group.size();
                }
                if (read == mark) {
                    System.out.println(mark + " " + cpuSeconds());
                }
            }
            if (read > 0 && kept == 0) {
                throw new IllegalStateException("no item was read");
            }
        }
    }

    private static List<byte[]> group(DataInputStream in, int most) throws IOException {
        List<byte[]> group = new ArrayList<>(most);
        while (group.size() < most && in.available() > 0) {
            group.add(in.readNBytes(in.readInt()));
        }
        return group;
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
