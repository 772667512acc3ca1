package io.dateline.analyse.entity.group;

/** Steps from word to word, as blanks divide them, through a stretch of text. */
record Words(String text, int from, int to) {
    String word(int start, int end) {
        return text.substring(start, end);
    }

    /** The text, its line breaks and runs of blanks made one blank each. */
    String phrase(int start, int end) {
        StringBuilder phrase = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                phrase.append(c);
            } else if (phrase.length() > 0 && phrase.charAt(phrase.length() - 1) != ' ') {
                phrase.append(' ');
            }
        }
        return phrase.toString().strip();
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int skipBlanksBack(int end) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int wordStart(int end) {
        int at = end;
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int wordEnd(int start) {
        int at = start;
        while (at < to && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
