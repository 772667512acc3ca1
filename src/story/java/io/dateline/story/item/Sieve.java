package io.dateline.story.item;

import java.util.Arrays;

/**
 * Leaves of a JSON object the members that are wanted, so that a parser need not read the others: of an event they are two
 * thirds. It follows quotes and brackets alone, and gives up at what it does not expect; the members that stay are the parser's to check.
 */
final class Sieve {
    private final byte[] in;
    private final byte[] out;
    private int at;
    private int size;
    private boolean lost;

    private Sieve(byte[] in) {
        this.in = in;
        this.out = new byte[in.length];
    }

    /** The object with the wanted members alone; as it came when it is no object or not well-formed. */
    static byte[] of(byte[] value, Wanted wanted) {
        Sieve sieve = new Sieve(value);
        sieve.space();
        if (sieve.next() != '{') {
            return value;
        }
        sieve.object(wanted);
        return sieve.lost ? value : Arrays.copyOf(sieve.out, sieve.size);
    }

    private void value(Wanted wanted) {
        space();
        if (wanted.isAll() || (next() != '{' && next() != '[')) {
            int start = at;
            skip();
            copy(start, at);
        } else if (next() == '{') {
            object(wanted);
        } else {
            array(wanted);
        }
    }

    private void object(Wanted wanted) {
        put(in[at++]);
        space();
        boolean first = true;
        while (!lost && next() != '}') {
            int start = at;
            name();
            Wanted member = lost ? null : wanted.member(in, start + 1, at - 1);
            int end = at;
            pass(':');
            if (member == null) {
                space();
                skip();
            } else {
                if (!first) {
                    put((byte) ',');
                }
                first = false;
                copy(start, end);
                put((byte) ':');
                value(member);
            }
            toNext('}');
        }
        close();
    }

    private void array(Wanted wanted) {
        put(in[at++]);
        space();
        boolean first = true;
        while (!lost && next() != ']') {
            if (!first) {
                put((byte) ',');
            }
            first = false;
            value(wanted);
            toNext(']');
        }
        close();
    }

    /** To the value after a comma, or to the end of the object or array. */
    private void toNext(char end) {
        space();
        if (next() != end) {
            pass(',');
            space();
            lost |= next() == end;
        }
    }

    private void close() {
        if (!lost) {
            put(in[at++]);
        }
    }

    /** A name in quotes; one with an escape may be any. */
    private void name() {
        if (next() != '"') {
            lost = true;
            return;
        }
        int start = at;
        string();
        for (int letter = start; letter < at; letter++) {
            lost |= in[letter] == '\\';
        }
    }

    private void string() {
        at = behindString(at);
        lost |= at > in.length;
    }

    /** Beyond the end of all bytes when the string has none. */
    private int behindString(int quote) {
        byte[] bytes = in;
        for (int next = quote + 1; next < bytes.length; next++) {
            byte letter = bytes[next];
            if (letter == '"') {
                return next + 1;
            }
            next += letter == '\\' ? 1 : 0;
        }
        return bytes.length + 1;
    }

    /** Any value with all that is in it. */
    private void skip() {
        if (at >= in.length) {
            lost = true;
            return;
        }
        int next = at;
        int depth = 0;
        do {
            byte sign = in[next];
            if (sign == '"') {
                next = behindString(next);
            } else {
                depth += sign == '{' || sign == '[' ? 1 : 0;
                depth -= sign == '}' || sign == ']' ? 1 : 0;
                next++;
            }
        } while (next < in.length && depth >= 0 && (depth > 0 || !endsValue(in[next])));
        lost |= depth != 0 || next > in.length || endsValue(in[at]);
        at = next;
    }

    private static boolean endsValue(byte next) {
        return next == ',' || next == '}' || next == ']' || isSpace(next);
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    private void space() {
        while (at < in.length && isSpace(in[at])) {
            at++;
        }
        lost |= at >= in.length;
    }

    private void pass(char sign) {
        space();
        lost |= next() != sign;
        at++;
    }

    /** -1 behind the end. */
    private int next() {
        return at < in.length ? in[at] : -1;
    }

    private void put(byte next) {
        out[size++] = next;
    }

    private void copy(int start, int end) {
        if (!lost) {
            System.arraycopy(in, start, out, size, end - start);
            size += end - start;
        }
    }
}
