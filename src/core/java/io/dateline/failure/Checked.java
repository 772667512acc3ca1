package io.dateline.failure;

import java.util.function.Function;
import java.util.function.Supplier;

/** Either a value that passed a check, or the rejection with the reason why it did not. */
public sealed interface Checked<T> {
    record Passed<T>(T value) implements Checked<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> passed, Function<? super Rejection, ? extends R> refused) {
            return passed.apply(value);
        }
    }

    record Refused<T>(Rejection rejection) implements Checked<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> passed, Function<? super Rejection, ? extends R> refused) {
            return refused.apply(rejection);
        }
    }

    /** Applies {@code passed} to the value, or {@code refused} to the rejection. */
    <R> R fold(Function<? super T, ? extends R> passed, Function<? super Rejection, ? extends R> refused);

    static <T> Checked<T> passed(T value) {
        return new Passed<>(value);
    }

    static <T> Checked<T> refused(Reason reason, String detail) {
        return new Refused<>(new Rejection(reason, detail));
    }

    /**
     * Runs a step, and turns an exception into a rejection with the reason {@code fault}, so that one bad item does not
     * stop the items behind it. The detail holds only the exception's class, because its message might quote the
     * article.
     */
    static <T> Checked<T> guarded(Reason fault, Supplier<Checked<T>> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            return refused(fault, thrown.getClass().getSimpleName());
        }
    }

    /** Runs the next check if this one passed. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return this.<Checked<R>>fold(next, Refused::new);
    }
}
