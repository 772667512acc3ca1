package io.dateline.story.item;

import io.dateline.article.EntityType;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A usable item on its way to a shard, a fifth of its event in size: what it is, its text, its sentences, entities and topics. Quotes,
 * amounts and the sender's ids are compared by the first stage, and stay there.
 */
public final class ItemCodec {
    private ItemCodec() {}

    public static void write(Packer out, Item item) {
        Head head = item.head();
        out.text(head.eventId()).text(head.uri()).text(head.version()).fixed(head.versionSeq());
        out.text(head.provider()).text(head.language());
        time(out, head.created());
        time(out, head.received());
        out.text(item.state().change().name()).text(item.state().form().name());
        out.maybe(item.copy().headline(), Packer::text)
                .text(item.copy().title())
                .text(item.copy().body());
        out.each(item.copy().sentences(), ItemCodec::sentence);
        out.each(item.findings().entities(), ItemCodec::entity);
        out.each(item.findings().topicCodes(), Packer::text)
                .each(item.findings().countries(), Packer::text)
                .maybe(item.findings().locatedAt(), Packer::text);
    }

    public static Item read(Unpacker in) {
        Head head = new Head(
                in.text(),
                in.text(),
                in.text(),
                in.fixedLong(),
                in.text(),
                in.text(),
                in.maybe(Unpacker::number),
                in.maybe(Unpacker::number),
                List.of(),
                null,
                "");
        State state = new State(
                Change.valueOf(in.text()),
                PubStatus.USABLE,
                false,
                Form.valueOf(in.text()),
                null,
                null,
                null,
                null,
                null);
        Copy copy = new Copy(in.maybe(Unpacker::text), in.text(), in.text(), in.each(ItemCodec::sentence));
        Findings findings = new Findings(
                in.each(ItemCodec::entity),
                List.of(),
                List.of(),
                in.each(Unpacker::text),
                in.each(Unpacker::text),
                in.maybe(Unpacker::text));
        return new Item(head, state, copy, findings, Set.of());
    }

    private static void time(Packer out, @Nullable Long time) {
        out.maybe(time, (packer, millis) -> packer.number(millis));
    }

    private static void sentence(Packer out, Anchor at) {
        out.flag(at.field() == Anchor.Field.BODY).count(at.start()).count(at.end() - at.start());
    }

    private static Anchor sentence(Unpacker in) {
        Anchor.Field field = in.flag() ? Anchor.Field.BODY : Anchor.Field.TITLE;
        int start = in.size();
        return new Anchor(field, start, start + in.size());
    }

    private static void entity(Packer out, Named entity) {
        out.text(entity.id()).text(entity.name());
        out.text(entity.type().name()).number(entity.relevance());
    }

    private static Named entity(Unpacker in) {
        return new Named(in.text(), in.text(), EntityType.valueOf(in.text()), (int) in.number());
    }
}
