package io.dateline.validate.dateline;

import io.dateline.article.Dateline;

/** A sender's field: whatever it holds is the dateline, so that words in brackets are the agency, known or not. */
final class FieldParser extends Parser {
    FieldParser(String field, int longest) {
        super(field, longest);
    }

    Dateline read() {
        readParts();
        return dateline(text, 0);
    }

    @Override
    boolean isAgency(String inside) {
        return !inside.isEmpty();
    }

    @Override
    boolean endsOpen() {
        return true;
    }

    @Override
    boolean skips() {
        return true;
    }

    @Override
    void separated(boolean colon, int end) {
        // What follows is looked at for a day and an agency.
    }

    @Override
    void closed() {
        // What follows is looked at for a day.
    }
}
