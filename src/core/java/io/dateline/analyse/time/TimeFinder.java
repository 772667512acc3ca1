package io.dateline.analyse.time;

import io.dateline.analyse.time.meaning.CalendarPoint;
import io.dateline.analyse.time.meaning.Frame;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.rule.Match;
import io.dateline.analyse.time.rule.TenseReader;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Anchor;
import io.dateline.article.Prose;
import io.dateline.article.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and resolves them: the text is cut into atoms, the grammar finds expressions, and each is
 * resolved in text order against the anchor and the times mentioned before. Immutable and thread-safe.
 */
public final class TimeFinder {
    private static final String NINE_MONTHS = "P9M";

    public List<TimeExpression> find(Prose prose, Anchor anchor) {
        return find(new TimeReading(prose), anchor);
    }

    public List<TimeExpression> find(TimeReading reading, Anchor anchor) {
        Atoms atoms = reading.atoms();
        LocalDateTime local = anchor.local();
        List<TimeExpression> found = new ArrayList<>();
        CalendarPoint spokenOf = null;
        CalendarPoint spokenQuarter = null;
        for (Match match : reading.matches()) {
            Frame frame = new Frame(
                    local == null ? null : local.toLocalDate(),
                    spokenOf,
                    spokenQuarter,
                    TenseReader.read(atoms, match.from(), match.to()));
            Value value = match.meaning().resolve(frame);
            found.add(expression(atoms, match, value));
            spokenOf = value.point() == null ? spokenOf : value.point();
            spokenQuarter = quarter(value, frame.today(), spokenQuarter);
        }
        return found;
    }

    /** The quarter spoken of: only one that is over can be compared with others, and only until nine months are. */
    private static @Nullable CalendarPoint quarter(
            Value value, @Nullable LocalDate today, @Nullable CalendarPoint before) {
        CalendarPoint point = value.point();
        if (point == null || point.granularity() != Granularity.QUARTER) {
            return value.text().equals(NINE_MONTHS) ? null : before;
        }
        boolean over = today == null || !point.plus(1).first().isAfter(today);
        return over ? point : before;
    }

    private static TimeExpression expression(Atoms atoms, Match match, Value value) {
        return new TimeExpression(
                atoms.span(match.from(), match.to()),
                value.type(),
                value.text(),
                match.mod(),
                value.quant(),
                value.freq());
    }
}
