package io.dateline.publish;

import io.dateline.article.Bound;
import io.dateline.article.Casualty;
import io.dateline.article.Quantity;
import io.dateline.article.Quantity.Kind;
import io.dateline.article.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes dates and times with their TIMEX3 values, amounts with their units, and casualties. */
final class TimeSection {
    /** Characters of a calendar day in ISO 8601. */
    private static final int DAY = 10;

    private TimeSection() {}

    static void times(Members out, Anchors anchors, List<TimeExpression> times) {
        out.objects("times", times, time -> {
            anchors.quote(time.span());
            out.put("type", time.type().name());
            out.put("value", time.value());
            out.put("date", date(time.value()));
            out.put("mod", time.mod());
            out.put("quant", time.quant());
            out.put("freq", time.freq());
        });
    }

    /** The day of a value that is one, with or without a time of day; null for any other, such as {@code P3D} and {@code 2026-W09}. */
    private static @Nullable String date(String value) {
        boolean day = value.length() == DAY || value.startsWith("T", DAY);
        if (!day || !isForm(value)) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, DAY)).toString();
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    private static boolean isForm(String value) {
        for (int at = 0; at < DAY; at++) {
            char c = value.charAt(at);
            boolean hyphen = at == 4 || at == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    static void casualties(Members out, Anchors anchors, List<Casualty> casualties) {
        out.objects("casualties", casualties, casualty -> {
            anchors.quote(casualty.span());
            out.put("kind", casualty.kind());
            out.put("number", casualty.number());
            out.put("bound", label(casualty.bound()));
            out.put("who", casualty.who());
        });
    }

    static void quantities(Members out, Anchors anchors, List<Quantity> quantities) {
        out.objects("quantities", quantities, quantity -> {
            anchors.quote(quantity.span());
            out.put("kind", quantity.kind());
            out.put("number", quantity.number());
            out.put(quantity.kind() == Kind.MONEY ? "currency" : "unit", quantity.unit());
            out.put("bound", label(quantity.bound()));
            out.put("of", quantity.of());
        });
    }

    private static @Nullable String label(@Nullable Bound bound) {
        return bound == null ? null : Label.of(bound);
    }
}
