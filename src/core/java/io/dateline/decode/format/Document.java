package io.dateline.decode.format;

import io.dateline.decode.item.Items;
import io.dateline.decode.item.Lines;
import io.dateline.decode.item.MediaType;
import io.dateline.decode.item.Repairs;
import io.dateline.decode.json.Members;
import io.dateline.decode.xml.Element;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Content whose syntax is read, before anybody knows what format it is in. */
public sealed interface Document {
    /**
     * Bytes that are not characters yet, for formats whose parts each name their own character set.
     *
     * @param charset of all of them, because they came as characters; null when they came as bytes
     * @param inside reads what a part of them carries
     */
    record Octets(
            ByteBuffer content, MediaType type, @Nullable Charset charset, Repairs repairs, Inside inside)
            implements Document {}

    /** Reads what a document carries as if it had come alone, through the list of formats again. */
    @FunctionalInterface
    interface Inside {
        Items read(byte[] bytes, MediaType type);
    }

    /** A JSON object. */
    record JsonObject(Members members, MediaType type) implements Document {}

    /** A well-formed XML document. */
    record XmlTree(Element root) implements Document {}

    /** A page as its server sends it; it may break every rule of HTML. */
    record Page(String html) implements Document {}

    /**
     * Characters without any syntax of JSON, XML or HTML around them.
     *
     * @param lines its first ones
     * @param repairs takes what had to be repaired to read it
     */
    record Text(String content, Lines lines, MediaType type, Repairs repairs) implements Document {}
}
