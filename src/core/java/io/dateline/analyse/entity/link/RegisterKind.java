package io.dateline.analyse.entity.link;

/**
 * Where an entry of the register comes from, and so what it is and how far its name alone may be trusted. The order is that of the
 * numbers in {@code register.bin}.
 */
enum RegisterKind {
    /** A name that news uses without explanation, written by hand, its item from the sources. */
    WELL_KNOWN,
    /** People and organisations of general fame. */
    NOTABLE,
    /** Holders of a political office. */
    POLITICIAN,
    /** Companies whose shares are traded. */
    COMPANY,
    /** Universities, ministries, societies and companies that do research. */
    INSTITUTION,
    PARTY,
    CLUB,
    COMPETITION,
    NEWSPAPER,
    /** Shops, banks and other brands on the street. */
    BRAND,
    AIRLINE,
    /** A part of a country, or a region beyond countries. */
    REGION
}
