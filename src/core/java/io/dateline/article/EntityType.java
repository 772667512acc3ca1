package io.dateline.article;

/** What kind of thing a name stands for. Nationalities, religions and parties are groups. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    FACILITY,
    GROUP,
    PRODUCT,
    EVENT,
    OTHER
}
