package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that every valid item has, with or without text.
 *
 * @param uri identifies the article over all its versions; the Kafka key
 * @param version as sent; "1" when the sender gives none
 * @param versionSeq orders the versions of one uri
 * @param provider short lower-case name of the agency, used in {@code ce_source}
 * @param declaredLanguage BCP 47 tag as declared; null when none was
 * @param versionCreated when this version was made; null when the item does not say
 * @param firstCreated when the first version was made; null when the item does not say
 * @param inputSha256 lower-case hex SHA-256 of the bytes received
 * @param altIds the ids as the sender gave them; {@code uri} is made from them
 * @param warnings what was repaired or left out, in the order in which it was found
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
