package io.dateline.story.telling;

import io.dateline.story.item.Anchor;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;

/** A card as bytes. */
final class CardCodec {
    private CardCodec() {}

    static byte[] write(Card card) {
        Packer out = new Packer()
                .text(card.uri())
                .text(card.version())
                .text(card.provider())
                .text(card.language());
        out.number(card.time()).text(card.headline());
        out.maybe(card.lead(), (packer, lead) -> packer.count(lead.start()).count(lead.end() - lead.start()));
        out.text(card.leadText()).text(card.copyOf()).each(card.entityIds(), Packer::text);
        return out.text(card.placeId()).each(card.topicCodes(), Packer::text).toBytes();
    }

    static Card read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        return new Card(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                in.maybe(CardCodec::lead),
                in.text(),
                in.text(),
                in.each(Unpacker::text),
                in.text(),
                in.each(Unpacker::text));
    }

    private static Anchor lead(Unpacker in) {
        int start = in.size();
        return new Anchor(Anchor.Field.BODY, start, start + in.size());
    }
}
