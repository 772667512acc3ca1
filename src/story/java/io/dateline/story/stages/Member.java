package io.dateline.story.stages;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Place;

/** What the second stage remembers of an item it placed. */
record Member(Mark mark, Place place) {
    byte[] toBytes() {
        Packer out = new Packer();
        ChainCodec.mark(out, mark);
        ChainCodec.place(out, place);
        return out.toBytes();
    }

    static Member read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        return new Member(ChainCodec.mark(in), ChainCodec.place(in));
    }
}
