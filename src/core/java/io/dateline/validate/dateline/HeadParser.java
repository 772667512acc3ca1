package io.dateline.validate.dateline;

import io.dateline.article.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the beginning of a paragraph, which may also be copy. At each mark that could end a dateline, the
 * parts read so far are checked against what a dateline must have; the last mark that passes ends it.
 */
final class HeadParser extends Parser {
    private static final String SENTENCE_ENDS = ".!?…。।\"”’»)";

    private static final String OPENERS = "\"\u201c\u2018'";

    private @Nullable Dateline best;
    private boolean colonSeen;

    HeadParser(String paragraph, int longest) {
        super(paragraph, longest);
    }

    @Nullable
    Dateline read() {
        readParts();
        return best;
    }

    @Override
    boolean isAgency(String inside) {
        return AgencyName.isAgency(inside);
    }

    @Override
    boolean endsOpen() {
        return false;
    }

    @Override
    boolean skips() {
        return false;
    }

    @Override
    void separated(boolean colon, int end) {
        boolean passes = colon ? passesAtColon(end) : passesAtDash(end);
        if (passes) {
            keep(end);
        }
        colonSeen |= colon;
    }

    /** Agencies that write no dash: {@code NEW DELHI: (PTI) The}, {@code MOSCOW, November 29. /TASS/. The}. */
    @Override
    void closed() {
        int end = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        if (isGlued() && passesGlued()) {
            keep(at);
        } else if (end < text.length() && text.charAt(end) == ' ' && passesAtBracket(Marks.afterBlanks(text, end))) {
            keep(Marks.afterBlanks(text, end));
        }
    }

    /** Pages lose the blank behind an agency's bracket: {@code Selm, Ruritania (CNN)Twenty people}, {@code (CNN)"We}. */
    private boolean isGlued() {
        int first = at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return first + 1 < text.length()
                && Character.isUpperCase(text.charAt(first))
                && (Character.isLetter(text.charAt(first + 1)) || " '\u2019".indexOf(text.charAt(first + 1)) >= 0);
    }

    private boolean passesGlued() {
        String place = places();
        String agency = readAgency();
        return agency != null
                && AgencyName.isKnown(agency)
                && (place == null ? readDay() == null : PlaceName.fits(place) && !isNoPlace(place));
    }

    /** {@code TODAY RURITANIA (EFE)}, {@code Agence Presse (AP)}: a paper's name, an agency's. */
    private static boolean isNoPlace(String place) {
        return Labels.is(PlaceName.first(place)) || AgencyName.isKnown(place);
    }

    private void keep(int end) {
        if (end < text.length()) {
            best = dateline(text.substring(0, end).strip(), end);
        }
    }

    private boolean passesAtDash(int end) {
        String place = places();
        if (readAgency() != null) {
            return place == null || PlaceName.fits(place);
        }
        return place != null
                && (readDay() == null
                        ? (PlaceName.standsAlone(place) || KnownPlaces.isOne(place))
                                && Marks.beginsCopy(text, end, false)
                        : hasDayOfPlace(place, end));
    }

    private boolean passesAtColon(int end) {
        String place = places();
        if (place == null) {
            return false;
        }
        String agency = readAgency();
        if (agency != null) {
            return PlaceName.fits(place) && AgencyName.isKnown(agency);
        }
        return readDay() == null ? opensByColon(place, end) : hasDayOfPlace(place, end);
    }

    private boolean passesAtBracket(int end) {
        String place = places();
        String agency = readAgency();
        if (agency == null || !Marks.beginsCopy(text, end, true)) {
            return false;
        }
        boolean known = AgencyName.isKnown(agency);
        if (place == null) {
            return known && readDay() == null && Character.isUpperCase(agency.codePointAt(0));
        }
        boolean marked = colonSeen
                || readDay() != null
                || PlaceName.isCapitals(place)
                || (PlaceName.isShort(place) && KnownPlaces.isOne(place));
        return known ? PlaceName.fits(place) && marked && !isNoPlace(place) : colonSeen && PlaceName.standsAlone(place);
    }

    /** With a day, capitals are not needed where a comma parts the two: "On Nov. 29 - Thanksgiving - she" is copy. */
    private boolean hasDayOfPlace(String place, int end) {
        return PlaceName.fits(place)
                && (isDayParted() || PlaceName.standsAlone(place))
                && !Labels.is(PlaceName.first(place))
                && Marks.beginsCopy(text, end, true);
    }

    /** {@code RAIPUR:} before a whole sentence; a heading has no stop at its end. */
    private boolean opensByColon(String place, int end) {
        return PlaceName.standsAlone(place)
                && PlaceName.isShort(place)
                && Marks.beginsCopy(text, end, false)
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
