package io.dateline.story.versions.chain;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.print.Print;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A print as it lies on the shelf. It is read when another version comes to compare it with; most items have one version. */
public final class StoredPrint {
    /** Of an event without text. */
    public static final StoredPrint NONE = of(Print.NONE);

    private final byte[] bytes;

    private StoredPrint(byte[] bytes) {
        this.bytes = bytes;
    }

    public static StoredPrint of(Print print) {
        Packer out = new Packer();
        PrintCodec.write(out, print);
        return new StoredPrint(out.toBytes());
    }

    static StoredPrint read(Unpacker in) {
        return new StoredPrint(in.bytes());
    }

    void write(Packer out) {
        out.bytes(bytes);
    }

    public Print open() {
        return PrintCodec.read(new Unpacker(bytes));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredPrint print && Arrays.equals(bytes, print.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
