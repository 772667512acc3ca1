package io.dateline.view.window;

/** An IPTC Media Topic; the name is its code where the event carries no names. */
public record Subject(String code, String name) {}
