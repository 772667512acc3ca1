package io.dateline.cli.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.StageReport;
import io.dateline.article.Warning;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.enrich.Explanation;
import io.dateline.failure.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as JSON. Bodies are counted, never quoted. */
public final class ExplanationJson {
    private static final double NANOS_PER_MILLI = 1e6;

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private ExplanationJson() {}

    public static ObjectNode of(Explanation explanation) {
        ExplanationJson written = new ExplanationJson();
        written.outcome(explanation.outcome());
        written.decisions(explanation);
        if (explanation.sent() != null) {
            written.fields(explanation.sent());
        }
        written.removals(explanation);
        if (explanation.outcome() instanceof Published published) {
            written.item(published.item(), published.analysis());
        }
        written.times(explanation);
        return written.json;
    }

    private void outcome(Outcome outcome) {
        if (outcome.origin().part() != null) {
            json.put("part", outcome.origin().part());
        }
        if (outcome instanceof Published published) {
            json.put("outcome", "published").put("uri", published.item().head().uri());
        } else {
            Rejection rejection = ((Rejected) outcome).rejection();
            json.put("outcome", "rejected");
            json.putObject("rejection")
                    .put("stage", word(rejection.stage()))
                    .put("reason", word(rejection.reason()))
                    .put("sentence", rejection.reason().sentence())
                    .put("detail", rejection.detail());
        }
    }

    private void decisions(Explanation explanation) {
        ArrayNode decisions = json.putArray("decisions");
        explanation
                .decisions()
                .forEach(each -> decisions
                        .addObject()
                        .put("question", each.question())
                        .put("answer", each.answer())
                        .put("why", each.why()));
    }

    private void fields(RawItem item) {
        ObjectNode fields = json.putObject("fields");
        for (Field field : Field.values()) {
            if (item.get(field) != null) {
                fields.put(Names.camel(field.label()), item.get(field));
            }
        }
        Body body = item.body();
        if (body != null) {
            fields.put("body", counted(body.content().length(), "character") + ", " + word(body.markup()));
        }
        count(fields, "captions", item.captions());
        count(fields, "signals", item.signals());
        count(fields, "subjectsAndNames", item.assertions());
        count(fields, "keywords", item.lists().keywords());
        count(fields, "furtherIds", item.lists().altIds());
        count(fields, "relatedItems", item.lists().related());
        count(fields, "files", item.lists().media());
    }

    private static void count(ObjectNode fields, String name, List<?> list) {
        if (!list.isEmpty()) {
            fields.put(name, Integer.toString(list.size()));
        }
    }

    private void removals(Explanation explanation) {
        ArrayNode removals = json.putArray("removed");
        explanation
                .removals()
                .forEach(each -> removals.addObject().put("kind", each.kind()).put("characters", each.characters()));
    }

    private void item(NewsItem item, @Nullable Analysis analysis) {
        lifecycle(item.head().lifecycle());
        ArrayNode warnings = json.putArray("warnings");
        for (Warning warning : item.head().warnings()) {
            warnings.addObject().put("kind", word(warning.kind())).put("detail", warning.detail());
        }
        if (item instanceof Article article) {
            json.putObject("text")
                    .put("title", article.text().title().length())
                    .put("body", article.text().body().length());
        }
        if (analysis != null) {
            ArrayNode steps = json.putArray("steps");
            analysis.stages().forEach(stage -> step(steps.addObject(), stage, analysis));
        }
    }

    private static void step(ObjectNode step, StageReport stage, Analysis analysis) {
        step.put("step", stage.step().label()).put("outcome", word(stage.outcome()));
        if (stage.reason() != null) {
            step.put("reason", stage.reason());
        }
        String found = Found.by(stage.step(), analysis);
        if (stage.outcome() == StageReport.Outcome.OK && !found.isEmpty()) {
            step.put("found", found);
        }
    }

    private void lifecycle(Lifecycle read) {
        ObjectNode lifecycle = json.putObject("lifecycle");
        lifecycle.put("change", word(read.change()));
        lifecycle.put("status", word(read.pubStatus()));
        if (read.held() != null) {
            lifecycle.put("becauseOf", word(read.held().cause()));
            put(lifecycle, "inTheWords", read.held().asSent());
        }
        put(lifecycle, "signals", read.signals().isEmpty() ? null : String.join("; ", read.signals()));
        put(lifecycle, "urgency", read.urgency());
        lifecycle.put("form", word(read.form()));
        put(lifecycle, "updateNumber", read.updateNumber());
        put(lifecycle, "takeNumber", read.takeNumber());
        if (read.embargo() != null) {
            put(lifecycle, "embargoAsSent", read.embargo().asSent());
            put(lifecycle, "embargoUntil", read.embargo().until());
        }
        if (read.retracts() != null) {
            put(lifecycle, "replacesOrRetracts", read.retracts().asSent());
            String uri = read.retracts().uri();
            put(lifecycle, "thatIs", uri == null ? "not known" : uri);
        }
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value.toString());
        }
    }

    private void times(Explanation explanation) {
        ArrayNode times = json.putArray("times");
        explanation
                .times()
                .forEach(each -> times.addObject().put("work", each.work()).put("ms", each.nanos() / NANOS_PER_MILLI));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String word(Enum<?> constant) {
        return Names.camel(constant.name());
    }
}
