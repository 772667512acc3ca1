package io.dateline.story.stages;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.VersionRelation;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Mark;

/** What the first stage sends to a shard. */
sealed interface ShardMessage {
    /** A version to be placed. Not a record, since it has arrays, which nobody may change. */
    final class Placing implements ShardMessage {
        private final VersionRelation.Kind kind;
        private final Mark mark;
        private final String eventId;
        private final byte[] opening;
        private final byte[] value;

        /**
         * @param opening the members of its relation that the first stage knows
         * @param value of the enriched event
         */
        Placing(VersionRelation.Kind kind, Mark mark, String eventId, byte[] opening, byte[] value) {
            this.kind = kind;
            this.mark = mark;
            this.eventId = eventId;
            this.opening = opening;
            this.value = value;
        }

        VersionRelation.Kind kind() {
            return kind;
        }

        Mark mark() {
            return mark;
        }

        String eventId() {
            return eventId;
        }

        byte[] opening() {
            return opening;
        }

        byte[] value() {
            return value;
        }
    }

    /** An item to be taken out. */
    record Withdrawing(Withdraw withdraw) implements ShardMessage {}

    static byte[] write(ShardMessage message) {
        Packer out = new Packer();
        if (message instanceof Placing placing) {
            out.flag(true).text(placing.kind.name());
            ChainCodec.mark(out, placing.mark);
            return out.text(placing.eventId)
                    .bytes(placing.opening)
                    .bytes(placing.value)
                    .toBytes();
        }
        Withdraw withdraw = ((Withdrawing) message).withdraw;
        out.flag(false).count(withdraw.shard()).text(withdraw.uri());
        out.each(withdraw.versions(), ChainCodec::mark);
        ChainCodec.withdrawal(out, withdraw.withdrawal());
        return out.toBytes();
    }

    static ShardMessage read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        if (in.flag()) {
            return new Placing(
                    VersionRelation.Kind.valueOf(in.text()), ChainCodec.mark(in), in.text(), in.bytes(), in.bytes());
        }
        return new Withdrawing(
                new Withdraw(in.size(), in.text(), in.each(ChainCodec::mark), ChainCodec.withdrawal(in)));
    }
}
