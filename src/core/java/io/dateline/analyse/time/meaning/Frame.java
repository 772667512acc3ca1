package io.dateline.analyse.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The context against which a meaning is resolved.
 *
 * @param today the anchor's day; null when unknown
 * @param spokenOf the date the text spoke of last, absolute or resolved; null when there is none yet
 * @param spokenQuarter the quarter the text spoke of last; null when there is none yet
 */
public record Frame(
        @Nullable LocalDate today,
        @Nullable CalendarPoint spokenOf,
        @Nullable CalendarPoint spokenQuarter,
        Tense tense) {}
