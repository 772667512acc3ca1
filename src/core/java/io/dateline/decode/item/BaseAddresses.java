package io.dateline.decode.item;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that others are relative to. */
public final class BaseAddresses {
    private BaseAddresses() {}

    /** The address when it is one of the web with its host; else null, for nothing can be relative to it. */
    public static @Nullable String absolute(@Nullable String address) {
        String bare = address == null ? "" : address.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? bare : null;
    }

    /** An address inside a document whose own address is {@code outer}: {@code xml:base} in {@code xml:base}. */
    public static @Nullable String within(@Nullable String outer, String inner) {
        String absolute = absolute(inner);
        if (absolute != null || outer == null) {
            return absolute;
        }
        try {
            return absolute(URI.create(outer).resolve(inner.strip()).toString());
        } catch (IllegalArgumentException notOne) {
            return outer;
        }
    }
}
