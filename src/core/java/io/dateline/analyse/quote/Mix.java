package io.dateline.analyse.quote;

/** Makes the hash of a feature from its template and two values (finaliser of MurmurHash3's kind). */
final class Mix {
    private Mix() {}

    static int of(int template, int a, int b) {
        int h = a * 0x9E3779B1 + b * 0x85EBCA77 + (template + 1) * 0xC2B2AE3D;
        h ^= h >>> 16;
        h *= 0x7FEB352D;
        h ^= h >>> 15;
        h *= 0x846CA68B;
        return h ^ (h >>> 16);
    }
}
