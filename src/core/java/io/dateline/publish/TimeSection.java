package io.dateline.publish;

import io.dateline.article.Quantity;
import io.dateline.article.Quantity.Kind;
import io.dateline.article.TimeExpression;
import java.util.List;

/** Writes dates and times with their TIMEX3 values, and amounts with their units. */
final class TimeSection {
    private TimeSection() {}

    static void times(Members out, Anchors anchors, List<TimeExpression> times) {
        out.objects("times", times, time -> {
            anchors.quote(time.span());
            out.put("type", time.type().name());
            out.put("value", time.value());
            out.put("mod", time.mod());
            out.put("quant", time.quant());
            out.put("freq", time.freq());
        });
    }

    static void quantities(Members out, Anchors anchors, List<Quantity> quantities) {
        out.objects("quantities", quantities, quantity -> {
            anchors.quote(quantity.span());
            out.put("kind", quantity.kind());
            out.put("number", quantity.number());
            out.put(quantity.kind() == Kind.MONEY ? "currency" : "unit", quantity.unit());
        });
    }
}
