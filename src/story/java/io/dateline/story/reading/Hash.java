package io.dateline.story.reading;

/** The hashes of this building. They are part of what is stored: another hash makes stored items incomparable. */
public final class Hash {
    private static final int FNV = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Hash() {}

    /** Begins the hash of a word. */
    static int begin() {
        return FNV;
    }

    static int next(int hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    /** Spreads what was collected over all bits: murmur3's finaliser. */
    public static int spread(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Of two hashes in their order. */
    public static int pair(int first, int second) {
        return spread(first * 31 + second + 0x9e3779b9);
    }

    /** Of a word or an id, as it stands. */
    public static int of(CharSequence text) {
        int hash = begin();
        for (int at = 0; at < text.length(); at++) {
            hash = next(hash, text.charAt(at));
        }
        return spread(hash);
    }

    /** 64 bits, for what must not collide: of a million ids two collide with a chance of 3 in 100 million. */
    public static long wide(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
