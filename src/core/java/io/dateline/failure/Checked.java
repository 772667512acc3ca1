package io.dateline.failure;

import java.util.function.Function;
import java.util.function.Supplier;

/** A value that passed, or the reason it did not. */
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

    /** What is made of a value, and of the reason there is none. */
    <R> R fold(Function<? super T, ? extends R> passed, Function<? super Rejection, ? extends R> refused);

    static <T> Checked<T> passed(T value) {
        return new Passed<>(value);
    }

    static <T> Checked<T> refused(Reason reason, String detail) {
        return new Refused<>(new Rejection(reason, detail));
    }

    /**
     * What a step gives, or the step's fault where it throws instead: one bad item must not stop those behind it. The
     * detail is the exception's class alone, because its message might quote the article.
     */
    static <T> Checked<T> guarded(Reason fault, Supplier<Checked<T>> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            return refused(fault, thrown.getClass().getSimpleName());
        }
    }

    /** The next check, on a value that passed this one. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return this.<Checked<R>>fold(next, Refused::new);
    }
}
