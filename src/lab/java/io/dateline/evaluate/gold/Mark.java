package io.dateline.evaluate.gold;

/**
 * One marked span of a text.
 *
 * @param name what it is: {@code per}, {@code date}, {@code q1}, {@code by1,2}
 * @param value what stands behind the name, for times; otherwise empty
 * @param start the first code point
 * @param end the code point behind the last
 */
record Mark(String name, String value, int start, int end) {
    Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("the mark " + name + " holds no text");
        }
    }

    static Mark of(String tag, int start, int end) {
        int space = tag.indexOf(' ');
        return space < 0
                ? new Mark(tag, "", start, end)
                : new Mark(tag.substring(0, space), tag.substring(space + 1), start, end);
    }
}
