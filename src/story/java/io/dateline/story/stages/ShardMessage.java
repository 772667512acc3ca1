package io.dateline.story.stages;

import io.dateline.story.item.Item;
import io.dateline.story.item.ItemCodec;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.VersionRelation;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Mark;

/** What the first stage sends to a shard. */
sealed interface ShardMessage {
    /** The forms of the two messages; form 1 had the whole event. */
    int WITHDRAWING = 0;

    int PLACING = 2;

    /** A version to be placed. Not a record, since it has arrays, which nobody may change. */
    final class Placing implements ShardMessage {
        private final VersionRelation.Kind kind;
        private final Mark mark;
        private final byte[] opening;
        private final Item item;

        /** @param opening the members of its relation that the first stage knows */
        Placing(VersionRelation.Kind kind, Mark mark, byte[] opening, Item item) {
            this.kind = kind;
            this.mark = mark;
            this.opening = opening;
            this.item = item;
        }

        VersionRelation.Kind kind() {
            return kind;
        }

        Mark mark() {
            return mark;
        }

        byte[] opening() {
            return opening;
        }

        Item item() {
            return item;
        }
    }

    /** An item to be taken out. */
    record Withdrawing(Withdraw withdraw) implements ShardMessage {}

    static byte[] write(ShardMessage message) {
        Packer out = new Packer();
        if (message instanceof Placing placing) {
            out.count(PLACING).text(placing.kind.name());
            ChainCodec.mark(out, placing.mark);
            ItemCodec.write(out.bytes(placing.opening), placing.item);
            return out.toBytes();
        }
        Withdraw withdraw = ((Withdrawing) message).withdraw;
        out.count(WITHDRAWING).count(withdraw.shard()).text(withdraw.uri());
        out.each(withdraw.versions(), ChainCodec::mark);
        ChainCodec.withdrawal(out, withdraw.withdrawal());
        return out.toBytes();
    }

    static ShardMessage read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        int form = in.size();
        if (form == PLACING) {
            return new Placing(
                    VersionRelation.Kind.valueOf(in.text()), ChainCodec.mark(in), in.bytes(), ItemCodec.read(in));
        }
        if (form != WITHDRAWING) {
            throw new IllegalStateException("a message of form " + form + ", which this build does not know");
        }
        return new Withdrawing(
                new Withdraw(in.size(), in.text(), in.each(ChainCodec::mark), ChainCodec.withdrawal(in)));
    }
}
