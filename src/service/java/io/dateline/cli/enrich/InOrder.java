package io.dateline.cli.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work on several threads and hands the results back in the order of the work, on the thread that adds it. */
final class InOrder<T> implements AutoCloseable {
    /** Work waiting for each thread: enough that none stands still, few enough that memory holds them. */
    private static final int AHEAD = 4;

    private final ExecutorService threads;
    private final Sink<T> sink;
    private final Deque<Future<T>> begun = new ArrayDeque<>();
    private final int most;

    /** Takes the results. */
    @FunctionalInterface
    interface Sink<T> {
        void take(T result) throws IOException;
    }

    InOrder(int threads, Sink<T> sink) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "enrich");
            thread.setDaemon(true);
            return thread;
        });
        this.sink = sink;
        this.most = threads * AHEAD;
    }

    void add(Callable<T> work) {
        begun.add(threads.submit(work));
        while (begun.size() > most) {
            takeFirst();
        }
    }

    /** Waits for all of it. */
    void drain() {
        while (!begun.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        try {
            sink.take(begun.remove().get());
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(failed);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
