package io.dateline.publish;

import io.dateline.article.ItemHead;
import io.dateline.article.StageReport;
import io.dateline.article.Warning;
import io.dateline.models.ModelCard;
import java.util.List;

/** Writes how the event was made: the steps, the input, and the version and digest of the build, which stands for its models. */
final class ProvenanceSection {
    private ProvenanceSection() {}

    static void stages(Members out, List<StageReport> stages) {
        out.objects("stages", stages, stage -> {
            out.put("step", stage.step().label());
            out.put("outcome", stage.outcome());
            out.put("reason", stage.reason());
        });
    }

    /** Writes the warnings; nothing when there are none. */
    static void warnings(Members out, List<Warning> warnings) {
        if (!warnings.isEmpty()) {
            out.objects("warnings", warnings, warning -> {
                out.put("kind", warning.kind());
                out.put("field", warning.field());
                out.put("detail", warning.detail());
            });
        }
    }

    static void provenance(Members out, ItemHead head, Origin origin, Build build, Shape shape) {
        out.object("provenance", () -> {
            out.object("input", () -> {
                out.put("topic", origin.topic());
                out.put("partition", origin.partition());
                out.put("offset", origin.offset());
                out.put("timestamp", origin.timestamp());
                out.put("part", origin.part());
                out.put("sha256", head.inputSha256());
                out.put("format", head.format().label());
            });
            out.object("pipeline", () -> {
                out.put("version", build.version());
                out.put("digest", build.digest());
            });
            if (shape.isFull()) {
                models(out, build.models());
            }
        });
    }

    private static void models(Members out, List<ModelCard> models) {
        out.objects("models", models, model -> {
            out.put("name", model.name());
            out.put("version", model.version());
            out.put("sha256", model.sha256());
            out.put("licence", model.licence());
        });
    }
}
