package io.dateline.analyse.time.meaning;

/** A value known as it stands: {@code PRESENT_REF}, {@code P3D}, {@code FY2019}. */
public record Literal(Value value) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return value;
    }
}
