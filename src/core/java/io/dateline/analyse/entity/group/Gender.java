package io.dateline.analyse.entity.group;

/** The gender that a given name or a form of address implies. Used only to keep two people of one surname apart. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    public boolean conflicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
