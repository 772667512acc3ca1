package io.dateline.failure;

import java.util.function.Function;

/** A value that passed, or the reason it did not. */
public sealed interface Checked<T> {
    record Passed<T>(T value) implements Checked<T> {}

    record Refused<T>(Rejection rejection) implements Checked<T> {}

    static <T> Checked<T> passed(T value) {
        return new Passed<>(value);
    }

    static <T> Checked<T> refused(Reason reason, String detail) {
        return new Refused<>(new Rejection(reason, detail));
    }

    /** The next check, on a value that passed this one. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        if (this instanceof Passed<T> passed) {
            return next.apply(passed.value());
        }
        return new Refused<>(((Refused<T>) this).rejection());
    }
}
