package io.dateline.analyse.time.word;

/**
 * A reading a word may have. A word can have several ("second": ordinal and unit), each with a number of its own; what
 * the number means is said here. The words themselves are in {@code lexicon.txt}.
 */
public enum Kind {
    /** A run of digits. */
    DIGITS,
    THE,
    /** "a", "an". */
    A,
    OF,
    AND,
    OR,
    TO,
    THAN,
    /** "'s". */
    POSSESSIVE,
    /** A preposition that a time may follow; 1 when a bare year surely is one after it ("in", "since"). */
    PREPOSITION,
    /** 1 to 12. */
    MONTH,
    /** 1, Monday, to 7. */
    WEEKDAY,
    /** A plural weekday, "Mondays": 1 to 7. */
    WEEKDAYS,
    /**
     * Also an everyday word or a name; it is a month or a weekday only with a capital and other words of a date beside
     * it.
     */
    AMBIGUOUS,
    /** Ordinal of the unit in {@link Unit}. */
    UNIT,
    /** The unit is in the plural. */
    PLURAL,
    /** 0 to 19, or a spelt ten. */
    NUMBER,
    /** The number is 20, 30 ... 90. */
    TENS,
    /** A power of ten, as its exponent: "hundred" 2, "million" 6. */
    SCALE,
    /** 1 to 31 and a few more. */
    ORDINAL,
    /** "st", "nd", "rd", "th" behind digits. */
    ORDINAL_SUFFIX,
    /** An uncertain number: "several" 0; "couple" 2. */
    VAGUE,
    DOZEN,
    HALF,
    /** 1 spring, 2 summer, 3 autumn, 4 winter. */
    SEASON,
    /** Index into the day parts: 1 morning, 2 afternoon, 3 evening, 4 night, 5 daytime. */
    DAYPART,
    /** An hour with a name: noon 12, midnight 24. */
    HOUR_NAME,
    /** 0 a.m., 12 p.m. */
    MERIDIEM,
    /** A time zone: minutes east of Greenwich, or from 10,000 on a region that keeps summer time. */
    ZONE,
    /** A direction in time seen from now: last -1, this 0, next 1. */
    TOWARDS,
    /** A direction seen from the time spoken of: previous -1, same and that 0, following 1. */
    ALONGSIDE,
    /** A stretch that touches now: past -1, coming 1. */
    STRETCH,
    /** yesterday -1, today 0, tomorrow 1. */
    DAYWORD,
    /** First word of a holiday: its place in {@link Phrases#HOLIDAYS}. */
    HOLIDAY,
    /** A part of a period: 1 early, 2 mid, 3 late. */
    PHASE,
    /** "earlier" 1, "later" 3. */
    PHASE_COMPARATIVE,
    /** A part of a period as a noun: 1 beginning, 2 middle, 3 end. */
    EDGE,
    /** about 0, nearly 1, over 2: see {@code Bound}. */
    BOUND,
    AGO,
    /** "later", "after". */
    LATER,
    /** "earlier", "before". */
    EARLIER,
    OLD,
    /** "more", "full", "consecutive": may stand between a number and its unit. */
    FILLER,
    /** each 0, every 1. */
    EACH,
    /** An adverb of frequency: ordinal of the unit. */
    REPEATED,
    /** How often: once 1, twice 2. */
    TIMES,
    /** past 0, present 1, future 2 as a vague reference in one word. */
    REFERENCE,
    FISCAL,
    /** "period". */
    PERIOD,
    /** "latest". */
    LATEST,
    /** "ended", "ending". */
    ENDED,
    /** Says the verb is in the future. */
    FUTURE,
    /** Says the verb is in the past. */
    PAST,
    /** "Treasury", "bond": a length with a hyphen before it names a security. */
    SECURITY,
    /** "Times", "Post": a weekday before it belongs to a newspaper's name. */
    MASTHEAD,
    /** First word of a currency's name behind the number, "dollars": its place in {@link Phrases#CURRENCIES}. */
    CURRENCY,
    /** First word of a currency's mark before the number, "$", "USD": its place in {@link Phrases#CURRENCY_MARKS}. */
    CURRENCY_MARK,
    /** First word of a percentage's name: its place in {@link Phrases#PERCENTAGES}. */
    PERCENT,
    /** First word of a unit of measure: its place in {@link Phrases#MEASURES}. */
    MEASURE,
    /** A noun that is counted though it does not look like a plural: "people". */
    COUNTED,
    /** May begin a time, though no other reading of it says so: "right" (now), "per" (day). */
    OPENER,
    /** Never a counted noun, nor a word before one. */
    NOT_COUNTED,
    /** Speaks of money: "paid", "worth". */
    PRICE
}
