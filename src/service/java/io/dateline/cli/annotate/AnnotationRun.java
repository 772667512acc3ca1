package io.dateline.cli.annotate;

import io.dateline.cli.terminal.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Annotates a stream of lines over several threads and writes the rows in the order of the lines. At most
 * {@value #AHEAD} lines per thread are in memory. A bad line is reported with its number, and the run goes on.
 */
public final class AnnotationRun {
    private static final int AHEAD = 8;

    private final Annotator annotator;
    private final OutputStream out;
    private final PrintWriter err;
    private final Progress progress;
    private final int threads;
    private final Deque<Future<Outcome>> waiting = new ArrayDeque<>();
    private long bad;
    private long rowsWithFailures;

    public AnnotationRun(Annotator annotator, OutputStream out, PrintWriter err, Progress progress, int threads) {
        this.annotator = annotator;
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.threads = threads;
    }

    private sealed interface Outcome {
        record Done(Annotator.Row row) implements Outcome {}

        record Bad(long line, String message) implements Outcome {}
    }

    /** Whether every line became a row. */
    public boolean run(InputStream in) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Lines lines = new Lines(in, Lines.LONGEST);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (blank(line)) {
                    continue;
                }
                Lines.Line given = line;
                waiting.add(pool.submit(() -> annotate(given)));
                if (waiting.size() >= threads * AHEAD) {
                    writeFirst();
                }
            }
            while (!waiting.isEmpty()) {
                writeFirst();
            }
        } finally {
            pool.shutdownNow();
        }
        out.flush();
        progress.finish(bad, rowsWithFailures);
        return bad == 0;
    }

    private static boolean blank(Lines.Line line) {
        if (line.bytes() == null) {
            return false;
        }
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private Outcome annotate(Lines.Line line) {
        if (line.bytes() == null) {
            return new Outcome.Bad(line.number(), "longer than " + Lines.LONGEST + " bytes");
        }
        try {
            return new Outcome.Done(annotator.annotate(line.bytes()));
        } catch (BadLine reason) {
            return new Outcome.Bad(line.number(), String.valueOf(reason.getMessage()));
        }
    }

    private void writeFirst() throws IOException, InterruptedException {
        Outcome outcome;
        try {
            outcome = waiting.remove().get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("annotating", fault.getCause());
        }
        if (outcome instanceof Outcome.Bad line) {
            bad++;
            progress.clear();
            new Screen(err).line("line " + line.line() + ": " + line.message());
        } else if (outcome instanceof Outcome.Done done) {
            out.write((done.row().json() + "\n").getBytes(StandardCharsets.UTF_8));
            rowsWithFailures += done.row().stepsFailed() > 0 ? 1 : 0;
            progress.step();
        }
    }
}
