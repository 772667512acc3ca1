package io.dateline.sinks;

import java.nio.file.Path;
import java.util.List;

/** A database that a recipe has prepared. */
interface Sink {
    /** The recipes' files. */
    Path RECIPES = Path.of("../../deploy/sinks");

    /** Forgets what it had and takes these events, as the recipe says. */
    void load(List<String> events) throws Exception;

    /** The rows that a query gives, columns parted by bars. */
    List<String> ask(String query) throws Exception;

    void close() throws Exception;
}
