package io.dateline.story.versions.chain;

import io.dateline.story.item.Anchor;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.versions.print.Figure;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.SaidPrint;
import io.dateline.story.versions.print.SentencePrint;

/** A print as bytes: about 15 a sentence. */
public final class PrintCodec {
    private PrintCodec() {}

    public static void write(Packer out, Print print) {
        out.flag(print.whole());
        out.each(print.sentences(), (packer, each) -> {
            at(packer, each.at());
            packer.fixed(each.hash()).fixed(each.sketch()).count(each.negations());
        });
        out.each(print.figures(), (packer, each) -> {
            at(packer, each.at());
            packer.text(each.value()).text(each.unit()).text(each.counted()).text(each.before());
            packer.flag(each.former());
        });
        out.each(print.names(), Packer::text);
        out.each(print.quotes(), (packer, each) -> {
            at(packer, each.at());
            packer.fixed(each.hash()).fixed(each.sketch()).text(each.speaker());
        });
    }

    public static Print read(Unpacker in) {
        return new Print(
                in.flag(),
                in.each(each -> new SentencePrint(at(each), each.fixedInt(), each.fixedLong(), each.size())),
                in.each(each -> new Figure(at(each), each.text(), each.text(), each.text(), each.text(), each.flag())),
                in.each(Unpacker::text),
                in.each(each -> new SaidPrint(at(each), each.fixedInt(), each.fixedLong(), each.text())));
    }

    private static void at(Packer out, Anchor at) {
        out.flag(at.field() == Anchor.Field.BODY).count(at.start()).count(at.end() - at.start());
    }

    private static Anchor at(Unpacker in) {
        Anchor.Field field = in.flag() ? Anchor.Field.BODY : Anchor.Field.TITLE;
        int start = in.size();
        return new Anchor(field, start, start + in.size());
    }
}
