package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every valid item has, whatever became of its text.
 *
 * @param uri identifies the article over all its versions; the Kafka key
 * @param version as sent; "1" when the sender gives none
 * @param versionSeq orders the versions of one uri
 * @param provider short lower-case name of the agency, used in {@code ce_source}
 * @param declaredLanguage BCP 47 tag as declared; null when none was
 * @param versionCreated when this version was made; null when the item does not say
 * @param firstCreated when the first version was made; null when the item does not say
 * @param inputSha256 lower-case hex SHA-256 of the bytes received
 * @param altIds the ids the sender gave, as sent, whatever {@code uri} was made of them
 * @param warnings what was repaired or left out, in the order it was met
 */
public record ItemHead(
        String uri,
        String version,
        long versionSeq,
        String provider,
        @Nullable String declaredLanguage,
        @Nullable Instant versionCreated,
        @Nullable Instant firstCreated,
        Lifecycle lifecycle,
        Format format,
        String inputSha256,
        List<AltId> altIds,
        List<Warning> warnings) {
    public ItemHead {
        altIds = List.copyOf(altIds);
        warnings = List.copyOf(warnings);
    }
}
