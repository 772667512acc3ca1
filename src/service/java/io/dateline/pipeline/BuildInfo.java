package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.models.ModelCard;
import io.dateline.publish.Build;
import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says at {@code /q/info} what the build digest of the events stands for: the models and settings, which would be a twentieth of
 * every event.
 */
@Singleton
final class BuildInfo implements InfoContributor {
    /** A provider, because the models are loaded by the first use. */
    private final Provider<Enricher> enricher;

    BuildInfo(Provider<Enricher> enricher) {
        this.enricher = enricher;
    }

    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public Map<String, Object> data() {
        return of(enricher.get().build());
    }

    static Map<String, Object> of(Build build) {
        List<Map<String, String>> models =
                build.models().stream().map(BuildInfo::model).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", build.version());
        data.put("digest", build.digest());
        data.put("settings", build.settings());
        data.put("models", models);
        return data;
    }

    private static Map<String, String> model(ModelCard model) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("name", model.name());
        data.put("version", model.version());
        data.put("sha256", model.sha256());
        data.put("licence", model.licence());
        return data;
    }
}
