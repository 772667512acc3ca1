package io.dateline.sinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL as its recipe sets it up: events are copied into the inbox. */
final class PostgresSink implements Sink {
    private final Postgres postgres;

    private PostgresSink(Postgres postgres) {
        this.postgres = postgres;
    }

    static PostgresSink start(Path folder) throws IOException, InterruptedException {
        Postgres postgres = Postgres.start(folder);
        for (String file : List.of("articles.sql", "views.sql")) {
            postgres.run(Files.readString(RECIPES.resolve("postgresql").resolve(file)));
        }
        return new PostgresSink(postgres);
    }

    @Override
    public void load(List<String> events) throws IOException, InterruptedException {
        postgres.run("TRUNCATE articles;\nCOPY inbox FROM STDIN (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02');\n"
                + String.join("\n", events) + "\n\\.\n");
    }

    @Override
    public List<String> ask(String query) throws IOException, InterruptedException {
        return postgres.run(query);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        postgres.stop();
    }
}
