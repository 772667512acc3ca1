package io.dateline.generate;

import io.dateline.article.GeneratedSummary;
import java.util.function.Function;

/** The outcome of generating a summary for one article. */
public sealed interface Generation {
    record Written(GeneratedSummary summary) implements Generation {
        @Override
        public <R> R match(
                Function<? super Written, ? extends R> written,
                Function<? super Failed, ? extends R> failed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Off, ? extends R> off) {
            return written.apply(this);
        }
    }

    record Failed(Fault fault) implements Generation {
        @Override
        public <R> R match(
                Function<? super Written, ? extends R> written,
                Function<? super Failed, ? extends R> failed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Off, ? extends R> off) {
            return failed.apply(this);
        }
    }

    /** The endpoint was not asked, and will not be for this article; the reason is given in a few words. */
    record NotApplicable(String reason) implements Generation {
        @Override
        public <R> R match(
                Function<? super Written, ? extends R> written,
                Function<? super Failed, ? extends R> failed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Off, ? extends R> off) {
            return notApplicable.apply(this);
        }
    }

    /** Generation is off. */
    record Off() implements Generation {
        @Override
        public <R> R match(
                Function<? super Written, ? extends R> written,
                Function<? super Failed, ? extends R> failed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Off, ? extends R> off) {
            return off.apply(this);
        }
    }

    /** Applies the function for this outcome. */
    <R> R match(
            Function<? super Written, ? extends R> written,
            Function<? super Failed, ? extends R> failed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Off, ? extends R> off);
}
