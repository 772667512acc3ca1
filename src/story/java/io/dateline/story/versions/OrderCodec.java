package io.dateline.story.versions;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.PrintCodec;

/** An order as bytes: for the way to other partitions, and to be remembered. */
public final class OrderCodec {
    private OrderCodec() {}

    public static byte[] write(Order order) {
        Packer out = new Packer().text(order.kind().name()).text(order.by());
        ChainCodec.mark(out, order.mark());
        out.text(order.eventId()).text(order.provider()).text(order.asSent());
        out.maybe(order.target(), Packer::text).text(order.reason());
        PrintCodec.write(out, order.print());
        out.maybe(order.received(), Packer::number);
        return out.toBytes();
    }

    public static Order read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        return new Order(
                Order.Kind.valueOf(in.text()),
                in.text(),
                ChainCodec.mark(in),
                in.text(),
                in.text(),
                in.text(),
                in.maybe(Unpacker::text),
                in.text(),
                PrintCodec.read(in),
                in.maybe(Unpacker::number));
    }
}
