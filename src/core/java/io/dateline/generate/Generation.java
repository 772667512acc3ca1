package io.dateline.generate;

import io.dateline.article.GeneratedSummary;
import java.util.function.Function;

/** What became of the wish for a generated summary. */
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

    /** Nothing was asked, and will not be for this article: a short reason in words. */
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

    /** Switched off. */
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

    /** What is made of each outcome. */
    <R> R match(
            Function<? super Written, ? extends R> written,
            Function<? super Failed, ? extends R> failed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Off, ? extends R> off);
}
