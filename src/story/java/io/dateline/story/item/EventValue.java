package io.dateline.story.item;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dateline.article.AltId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of an enriched event as it is written: each record has the members of one JSON object that this building reads, under the
 * event's names. Members of newer events are skipped. Anything may be missing, since profiles leave sections out.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventValue(
        @Nullable String uri,
        @Nullable String version,
        @Nullable Long versionSeq,
        @Nullable Boolean deleted,
        @Nullable String provider,
        @Nullable String language,
        @Nullable String published,
        @Nullable String headline,
        @Nullable String pubStatus,
        @Nullable String change,
        @Nullable String form,
        @Nullable Integer urgency,
        @Nullable String locatedId,
        @Nullable List<String> entityIds,
        @Nullable List<String> entityNames,
        @Nullable List<String> entityTypes,
        @Nullable List<Integer> entityRelevances,
        @Nullable List<String> countryCodes,
        @Nullable List<String> topicCodes,
        @Nullable NinjsItem item,
        @Nullable LifecycleValue lifecycle,
        @Nullable TextValue text,
        @Nullable List<Place> sentences,
        @Nullable List<EntityValue> entities,
        @Nullable List<QuoteValue> quotes,
        @Nullable List<QuantityValue> quantities,
        @Nullable Provenance provenance) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NinjsItem(@Nullable List<AltId> altIds, @Nullable String slugline) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LifecycleValue(
            @Nullable Integer updateNumber,
            @Nullable String retracts,
            @Nullable String retractsUri,
            @Nullable String reason,
            @Nullable String reasonAsSent) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TextValue(@Nullable String title, @Nullable String body) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(@Nullable String field, int start, int end) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EntityValue(
            @Nullable String id,
            @Nullable String name,
            @Nullable String type,
            int relevance) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuoteValue(
            @Nullable String field,
            int start,
            int end,
            @Nullable String kind,
            @Nullable String speaker) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuantityValue(
            @Nullable String field,
            int start,
            int end,
            @Nullable String kind,
            @Nullable BigDecimal number,
            @Nullable String currency,
            @Nullable String unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Provenance(@Nullable Input input) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Input(@Nullable String timestamp, @Nullable String sha256) {}
}
