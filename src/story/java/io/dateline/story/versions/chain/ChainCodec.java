package io.dateline.story.versions.chain;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;

/** A chain as bytes, with the number of the form in front, so that a later form can read an earlier one. */
public final class ChainCodec {
    private static final int FORM = 2;

    /** The form whose prints stand there without their length. */
    private static final int BARE = 1;

    private ChainCodec() {}

    public static byte[] write(Chain chain) {
        Packer out = new Packer().count(FORM).number(chain.shard()).count(chain.count());
        out.each(chain.marks(), ChainCodec::mark);
        out.maybe(chain.row(), ChainCodec::row);
        chain.print().write(out);
        place(out, chain.place());
        out.maybe(chain.withdrawal(), ChainCodec::withdrawal);
        return out.text(chain.supersededBy()).each(chain.keys(), Packer::text).toBytes();
    }

    public static Chain read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        long form = in.count();
        if (form != FORM && form != BARE) {
            throw new IllegalStateException("state of form " + form + ", which this build does not know");
        }
        return new Chain(
                (int) in.number(),
                in.size(),
                in.each(ChainCodec::mark),
                in.maybe(ChainCodec::row),
                form == BARE ? StoredPrint.of(PrintCodec.read(in)) : StoredPrint.read(in),
                place(in),
                in.maybe(ChainCodec::withdrawal),
                in.text(),
                in.each(Unpacker::text));
    }

    public static void mark(Packer out, Mark mark) {
        out.text(mark.version()).fixed(mark.seq()).number(mark.time()).fixed(mark.digest());
    }

    public static Mark mark(Unpacker in) {
        return new Mark(in.text(), in.fixedLong(), in.number(), in.fixedInt());
    }

    public static void row(Packer out, Row row) {
        out.text(row.version())
                .fixed(row.versionSeq())
                .text(row.provider())
                .text(row.language())
                .number(row.time());
        out.maybe(row.headline(), Packer::text).text(row.change()).text(row.form());
        out.maybe(row.urgency(), (packer, urgency) -> packer.number(urgency)).maybe(row.locatedId(), Packer::text);
        out.each(row.entityIds(), Packer::text).each(row.topicCodes(), Packer::text);
        out.each(row.countryCodes(), Packer::text).text(row.eventId());
    }

    public static Row row(Unpacker in) {
        return new Row(
                in.text(),
                in.fixedLong(),
                in.text(),
                in.text(),
                in.number(),
                in.maybe(Unpacker::text),
                in.text(),
                in.text(),
                in.maybe(each -> (int) each.number()),
                in.maybe(Unpacker::text),
                in.each(Unpacker::text),
                in.each(Unpacker::text),
                in.each(Unpacker::text),
                in.text());
    }

    public static void place(Packer out, Place place) {
        out.fixed(place.versionSeq())
                .text(place.storyId())
                .number(place.novelty())
                .text(place.copyOf());
        out.each(place.basedOn(), Packer::text);
    }

    public static Place place(Unpacker in) {
        return new Place(in.fixedLong(), in.text(), (int) in.number(), in.text(), in.each(Unpacker::text));
    }

    public static void withdrawal(Packer out, Withdrawal withdrawal) {
        out.text(withdrawal.standing().name()).text(withdrawal.by()).text(withdrawal.eventId());
        out.text(withdrawal.reason()).number(withdrawal.time());
    }

    public static Withdrawal withdrawal(Unpacker in) {
        return new Withdrawal(Standing.valueOf(in.text()), in.text(), in.text(), in.text(), in.number());
    }
}
