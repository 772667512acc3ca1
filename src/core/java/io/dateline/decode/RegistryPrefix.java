package io.dateline.decode;

/**
 * The bytes that a schema registry's serialiser writes before the message: a marker and the schema's id. Only before JSON
 * are they taken off; what stands before Avro or Protobuf cannot be read without the schema.
 */
final class RegistryPrefix {
    /** A marker byte, how many bytes of id follow, and a second byte that must stand after the marker; -1 for any. */
    private record Layout(int marker, int second, int length) {}

    /** A marker and an id of 4 bytes. */
    private static final int CONFLUENT = 5;

    /** Confluent's id of 4 bytes, Apicurio's of 8, Confluent's GUID of 16, AWS Glue's without compression. */
    private static final Layout[] LAYOUTS = {
        new Layout(0, -1, CONFLUENT), new Layout(0, -1, 9), new Layout(1, -1, 17), new Layout(3, 0, 18)
    };

    private RegistryPrefix() {}

    /** How many bytes to take off; 0 when JSON does not stand behind a prefix. */
    static int length(byte[] bytes) {
        for (Layout layout : LAYOUTS) {
            if (bytes.length > layout.length + 1
                    && bytes[0] == layout.marker
                    && (layout.second < 0 || bytes[1] == layout.second)
                    && (bytes[layout.length] == '{' || bytes[layout.length] == '[')
                    && bytes[layout.length + 1] != 0) {
                return layout.length;
            }
        }
        return 0;
    }

    /** Whether a record begins like one behind Confluent's prefix: the ids of real registries leave the top byte 0. */
    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > CONFLUENT && bytes[0] == 0 && bytes[1] == 0 && (bytes[3] != 0 || bytes[4] != 0);
    }
}
