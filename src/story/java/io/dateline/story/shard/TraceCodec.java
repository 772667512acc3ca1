package io.dateline.story.shard;

import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Profile;
import io.dateline.story.stories.Terms;
import java.nio.BufferUnderflowException;
import java.util.List;

/**
 * Writes and reads traces. The first byte is the form's version: a trace of another form is refused, and the shard must then be rebuilt from
 * the events. Sets of hashes are in order, so that steps from one to the next are written, which are shorter.
 */
public final class TraceCodec {
    private static final byte FORM = 2;

    private TraceCodec() {}

    public static byte[] encode(ItemTrace trace) {
        Packer out = new Packer().count(FORM);
        member(out, trace.member());
        out.text(trace.storyId()).text(trace.copyOf() == null ? "" : trace.copyOf());
        ints(out, trace.bands());
        ints(out, trace.sentences());
        out.fixed(trace.entity());
        long time = trace.member().time();
        out.each(
                trace.counted(), (packer, counted) -> packer.text(counted.key()).number(counted.time() - time));
        return out.number(trace.clock()).toBytes();
    }

    private static void member(Packer out, Member member) {
        out.number(member.arrival()).text(member.uri()).number(member.time());
        Profile profile = member.profile();
        for (Terms terms : List.of(profile.words(), profile.opening(), profile.proper(), profile.names())) {
            ints(out, terms.packed());
        }
        out.fixed(profile.place());
        for (char[] part : member.text().parts()) {
            out.count(part.length);
            int before = 0;
            for (int at = 0; at < part.length; at++) {
                // The level, then the members in order.
                out.count(at == 0 ? part[0] : part[at] - before);
                before = at == 0 ? 0 : part[at];
            }
        }
    }

    private static void ints(Packer out, int[] values) {
        out.count(values.length);
        for (int value : values) {
            out.fixed(value);
        }
    }

    /** @throws IllegalArgumentException when the bytes are of another form, or damaged */
    public static ItemTrace decode(byte[] bytes) {
        try {
            Unpacker in = new Unpacker(bytes);
            long form = in.count();
            if (form != FORM) {
                throw new IllegalArgumentException("a trace of form " + form + ", not " + FORM);
            }
            Member member = member(in);
            String story = in.text();
            String copyOf = in.text();
            int[] bands = ints(in);
            int[] sentences = ints(in);
            long entity = in.fixedLong();
            List<Counted> counted = in.each(each -> new Counted(each.text(), member.time() + each.number()));
            return new ItemTrace(
                    member, story, copyOf.isEmpty() ? null : copyOf, bands, sentences, entity, counted, in.number());
        } catch (BufferUnderflowException | NegativeArraySizeException damaged) {
            throw new IllegalArgumentException("a damaged trace", damaged);
        }
    }

    private static Member member(Unpacker in) {
        long arrival = in.number();
        String uri = in.text();
        long time = in.number();
        Profile profile = new Profile(
                Terms.of(ints(in)), Terms.of(ints(in)), Terms.of(ints(in)), Terms.of(ints(in)), in.fixedInt());
        return new Member(arrival, uri, time, profile, Fingerprint.of(chars(in), chars(in), chars(in)));
    }

    private static int[] ints(Unpacker in) {
        int[] values = new int[in.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = in.fixedInt();
        }
        return values;
    }

    private static char[] chars(Unpacker in) {
        char[] values = new char[in.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = (char) (in.count() + (at > 1 ? values[at - 1] : 0));
        }
        return values;
    }
}
