package io.dateline.sinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB in this process, as its recipe sets it up: over a file of events. */
final class DuckDbSink implements Sink {
    private final Connection connection;
    private final Path folder;

    DuckDbSink(Path folder) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.folder = folder;
    }

    @Override
    public void load(List<String> events) throws IOException, SQLException {
        Files.write(folder.resolve("events.jsonl"), events);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            statement.execute(Files.readString(RECIPES.resolve("duckdb/articles.sql")));
        }
    }

    @Override
    public List<String> ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join("|", columns));
            }
            return lines;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
