package io.dateline.cli;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sets the date of items that have none, for the option {@code --published}. */
record Published(Instant instant) implements UnaryOperator<RawItem> {
    private static final DateTimeFormatter FORMS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]").withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param date ISO 8601: a day, or a time of day too, in UTC unless it names its offset
     * @throws java.time.DateTimeException if it is none
     */
    static Published parse(String date) {
        TemporalAccessor read = FORMS.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime exact) {
            return new Published(exact.toInstant());
        }
        if (read instanceof LocalDateTime local) {
            return new Published(local.toInstant(ZoneOffset.UTC));
        }
        return new Published(((LocalDate) read).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Override
    public RawItem apply(RawItem item) {
        if (item.get(Field.VERSION_CREATED) != null || item.get(Field.FIRST_CREATED) != null) {
            return item;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(item.fields());
        fields.put(Field.VERSION_CREATED, instant.toString());
        return item.withFields(fields);
    }
}
