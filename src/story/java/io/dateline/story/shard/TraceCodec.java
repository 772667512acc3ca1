package io.dateline.story.shard;

import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Profile;
import io.dateline.story.stories.Terms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads traces. The first byte is the form's version: a trace of another form is refused, and the shard must then be rebuilt from
 * the events.
 */
public final class TraceCodec {
    private static final byte FORM = 1;

    private TraceCodec() {}

    public static byte[] encode(ItemTrace trace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            member(out, trace.member());
            out.writeUTF(trace.storyId());
            out.writeUTF(trace.copyOf() == null ? "" : trace.copyOf());
            ints(out, trace.bands());
            ints(out, trace.sentences().stream().mapToInt(Integer::intValue).toArray());
            out.writeLong(trace.entity());
            out.writeShort(trace.counted().size());
            for (Counted counted : trace.counted()) {
                out.writeUTF(counted.key());
                out.writeLong(counted.time());
            }
            out.writeLong(trace.clock());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void member(DataOutputStream out, Member member) throws IOException {
        out.writeLong(member.arrival());
        out.writeUTF(member.uri());
        out.writeLong(member.time());
        Profile profile = member.profile();
        for (Terms terms : List.of(profile.words(), profile.opening(), profile.proper(), profile.names())) {
            ints(out, terms.packed());
        }
        out.writeInt(profile.place());
        for (char[] part : member.text().parts()) {
            out.writeShort(part.length);
            for (char value : part) {
                out.writeChar(value);
            }
        }
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeShort(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    /** @throws IllegalArgumentException when the bytes are of another form, or damaged */
    public static ItemTrace decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte form = in.readByte();
            if (form != FORM) {
                throw new IllegalArgumentException("a trace of form " + form + ", not " + FORM);
            }
            Member member = member(in);
            String story = in.readUTF();
            String copyOf = in.readUTF();
            int[] bands = ints(in);
            List<Integer> sentences = new ArrayList<>();
            for (int sentence : ints(in)) {
                sentences.add(sentence);
            }
            long entity = in.readLong();
            List<Counted> counted = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                counted.add(new Counted(in.readUTF(), in.readLong()));
            }
            return new ItemTrace(
                    member, story, copyOf.isEmpty() ? null : copyOf, bands, sentences, entity, counted, in.readLong());
        } catch (IOException damaged) {
            throw new IllegalArgumentException("a damaged trace", damaged);
        }
    }

    private static Member member(DataInputStream in) throws IOException {
        long arrival = in.readLong();
        String uri = in.readUTF();
        long time = in.readLong();
        Profile profile = new Profile(
                Terms.of(ints(in)), Terms.of(ints(in)), Terms.of(ints(in)), Terms.of(ints(in)), in.readInt());
        return new Member(arrival, uri, time, profile, Fingerprint.of(chars(in), chars(in), chars(in)));
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] values = new int[in.readUnsignedShort()];
        for (int at = 0; at < values.length; at++) {
            values[at] = in.readInt();
        }
        return values;
    }

    private static char[] chars(DataInputStream in) throws IOException {
        char[] values = new char[in.readUnsignedShort()];
        for (int at = 0; at < values.length; at++) {
            values[at] = in.readChar();
        }
        return values;
    }
}
