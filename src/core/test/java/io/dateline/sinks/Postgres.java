package io.dateline.sinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of its own in a temporary folder, reached through a socket there, so that no port is taken. */
public final class Postgres {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    /** Who runs it where the tests run as root, which PostgreSQL refuses to be. */
    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;

    private Postgres(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Skips the test where PostgreSQL is not installed. */
    public static Postgres start(Path parent) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(parent.resolve("pg"));
        Postgres postgres = new Postgres(programs(), folder);
        if (isRoot()) {
            for (Path open = folder; open.startsWith(parent); open = open.getParent()) {
                postgres.must(List.of("chown", USER, open.toString()), "");
            }
        }
        String data = folder.resolve("data").toString();
        postgres.must(postgres.program("initdb", "-D", data, "-A", "trust", "-U", USER, "--no-sync"), "");
        String options = "-c listen_addresses='' -c fsync=off -k " + folder;
        postgres.must(postgres.program("pg_ctl", "-D", data, "-w", "-l", data + "/log", "-o", options, "start"), "");
        return postgres;
    }

    private static Path programs() throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                List<Path> found = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted(Comparator.reverseOrder())
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        System.err.println("skipped: no PostgreSQL");
        return abort("skipped: no PostgreSQL");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The lines that the statements give, columns parted by bars. */
    public List<String> run(String statements) throws IOException, InterruptedException {
        return must(
                program("psql", "-h", folder.toString(), "-U", USER, "-d", USER, "-qAtX", "-v", "ON_ERROR_STOP=1"),
                statements);
    }

    public void stop() throws IOException, InterruptedException {
        must(program("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop"), "");
        must(List.of("rm", "-rf", folder.resolve("data").toString()), "");
    }

    private List<String> must(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolveSibling("in"), input);
        Path out = folder.resolveSibling("out");
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(status).as("%s: %s", command, lines).isZero();
        return lines;
    }
}
