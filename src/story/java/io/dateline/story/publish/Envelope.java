package io.dateline.story.publish;

import io.dateline.publish.EventHeaders;
import io.dateline.story.item.IsoTime;
import io.dateline.words.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records: the headers of a CloudEvent around a value. */
final class Envelope {
    private static final String SOURCE = "/dateline/story";

    private final String digest;

    /** @param digest of the build: its code, its models and the settings that change what it writes */
    Envelope(String digest) {
        this.digest = digest;
    }

    /**
     * A record.
     *
     * @param type the last part of its type, such as {@code latest.changed}
     * @param cause id of the event that it is written for
     * @param time event time in milliseconds
     */
    OutputRecord record(Output output, String type, String key, String cause, long time, byte[] value) {
        return new OutputRecord(output, key, headers(output, type, key, id(type, key, cause, value), time), value);
    }

    /** A tombstone: the key leaves the compacted topic. */
    OutputRecord tombstone(Output output, String key) {
        return new OutputRecord(output, key, Map.of(), null);
    }

    /** The same cause, build and value give the same id, so that a reader can drop repeats. */
    private String id(String type, String key, String cause, byte[] value) {
        return Sha256.ofParts(List.of(type, key, cause, digest, Sha256.of(value)));
    }

    private static Map<String, String> headers(Output output, String type, String key, String id, long time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id);
        headers.put(EventHeaders.SOURCE, SOURCE);
        headers.put(EventHeaders.TYPE, "dateline." + type + ".v1");
        headers.put(EventHeaders.SUBJECT, subject(key));
        headers.put(EventHeaders.TIME, IsoTime.text(time));
        headers.put(EventHeaders.DATA_SCHEMA, output.schema());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        return headers;
    }

    private static boolean isPlain(String key) {
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Control characters, which an attribute may not hold, percent-encoded. */
    private static String subject(String key) {
        if (isPlain(key)) {
            return key;
        }
        StringBuilder subject = new StringBuilder(key.length());
        key.codePoints().forEach(point -> {
            if (Character.isISOControl(point)
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    subject.append(String.format(java.util.Locale.ROOT, "%%%02X", octet));
                }
            } else {
                subject.appendCodePoint(point);
            }
        });
        return subject.toString();
    }
}
