package io.dateline.pipeline;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for a broker's answer, and unwraps the exception of a refusal. */
final class BrokerAnswers {
    private BrokerAnswers() {}

    /** Throws a {@code KafkaException}: the broker's, or a {@code TimeoutException} when it does not answer. */
    static <T> T get(@Nullable Future<T> future, Duration timeout) {
        try {
            return Objects.requireNonNull(future).get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new TimeoutException("no answer in " + timeout, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
