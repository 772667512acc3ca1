package io.dateline.story.versions;

import io.dateline.article.AltId;
import io.dateline.story.item.Item;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The index from what a sender calls an item to the item. A sender names another item by an id, by a number, by a slug or by
 * its headline, alone or together; numbers and slugs are used again after some days, so the item must be of the days before the
 * order. An id names one item; of one number the last item is meant; a slug names every item of the story.
 */
final class SenderIds {
    private static final String PREFIX = "i|";

    /** How long a number or slug is sure to mean the same story: wires count anew each day, and a desk kills within two. */
    private static final long RECENT_MS = Duration.ofDays(2).toMillis();

    /** How far an order's time may lie behind its item's: clocks of two desks differ by minutes. */
    private static final long SKEW_MS = Duration.ofMinutes(10).toMillis();

    /** Items remembered for one number or slug: a story in many takes has that many, of a recycled number the last count. */
    private static final int MAX_ENTRIES = 16;

    /** Words of an order that are looked up one by one: a number and a slug of several parts. */
    private static final int MAX_WORDS = 8;

    private final Shelf shelf;

    SenderIds(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What kind of name it is, the surest first. */
    private enum Role {
        ID,
        NUMBER,
        STORY,
        HEADLINE
    }

    private record Entry(String uri, long time, Role role) {}

    /** Adds the item under every name it has; returns these. */
    List<String> add(Item item) {
        Map<String, Role> names = names(item);
        names.forEach((key, role) -> {
            List<Entry> entries = new ArrayList<>(entries(key));
            entries.removeIf(entry -> entry.uri.equals(item.uri()));
            entries.add(0, new Entry(item.uri(), item.time(), role));
            put(key, entries.subList(0, Math.min(MAX_ENTRIES, entries.size())));
        });
        return List.copyOf(names.keySet());
    }

    /** The names that an order could use for the item. */
    static Set<String> keys(Item item) {
        return names(item).keySet();
    }

    private static Map<String, Role> names(Item item) {
        Map<String, Role> names = new LinkedHashMap<>();
        String provider = item.head().provider();
        for (AltId id : item.head().altIds()) {
            put(names, provider, id.value(), role(id.role()));
        }
        put(names, provider, item.head().slug(), Role.STORY);
        put(names, provider, item.copy().headline(), Role.HEADLINE);
        return names;
    }

    private static void put(Map<String, Role> names, String provider, @Nullable String name, Role role) {
        if (name != null && !fold(name).isEmpty()) {
            names.putIfAbsent(key(provider, name), role);
        }
    }

    private static Role role(String role) {
        return switch (role) {
            case "number" -> Role.NUMBER;
            case "story" -> Role.STORY;
            default -> Role.ID;
        };
    }

    /** The key of a name, the same however a desk writes it: "elp 1888", "ELP-1888", "elp1888". */
    static String key(String provider, String name) {
        return PREFIX + provider + "|" + fold(name);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); ) {
            int point = name.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                folded.appendCodePoint(Character.toLowerCase(point));
            }
            at += Character.charCount(point);
        }
        return folded.toString();
    }

    /** Uris of the items that the order calls by that name; empty when none is known. */
    Set<String> find(Order order) {
        Set<String> whole = meant(entries(key(order.provider(), order.asSent())), order.time());
        return whole.isEmpty() ? byWords(order) : whole;
    }

    /** A number and a slug together: the items that every known word of the order names. */
    private Set<String> byWords(Order order) {
        Set<String> found = new LinkedHashSet<>();
        boolean first = true;
        String[] words = order.asSent().strip().split("[\\s,;/]+", MAX_WORDS + 1);
        for (int i = 0; words.length > 1 && i < Math.min(MAX_WORDS, words.length); i++) {
            Set<String> named = meant(entries(key(order.provider(), words[i])), order.time());
            if (!named.isEmpty() && first) {
                found.addAll(named);
                first = false;
            } else if (!named.isEmpty()) {
                found.retainAll(named);
            }
        }
        return found;
    }

    private static Set<String> meant(List<Entry> entries, long time) {
        List<Entry> before =
                entries.stream().filter(entry -> entry.time <= time + SKEW_MS).toList();
        Role best =
                before.stream().map(Entry::role).min(Comparator.naturalOrder()).orElse(Role.HEADLINE);
        List<Entry> recent = before.stream()
                .filter(entry -> entry.role == best)
                .filter(entry -> best == Role.ID || best == Role.HEADLINE || entry.time >= time - RECENT_MS)
                .sorted(Comparator.comparing(Entry::time).reversed())
                .toList();
        Set<String> uris = new LinkedHashSet<>();
        recent.stream().limit(best == Role.NUMBER ? 1 : MAX_ENTRIES).forEach(entry -> uris.add(entry.uri));
        return uris;
    }

    /** Takes the item out from under its names. */
    void remove(String uri, List<String> keys) {
        for (String key : keys) {
            List<Entry> left = entries(key).stream()
                    .filter(entry -> !entry.uri.equals(uri))
                    .toList();
            put(key, left);
        }
    }

    private List<Entry> entries(String key) {
        byte[] bytes = shelf.get(key);
        return bytes == null
                ? List.of()
                : new Unpacker(bytes).each(in -> new Entry(in.text(), in.number(), Role.valueOf(in.text())));
    }

    private void put(String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            shelf.remove(key);
        } else {
            shelf.put(
                    key,
                    new Packer()
                            .each(
                                    entries,
                                    (out, entry) -> out.text(entry.uri)
                                            .number(entry.time)
                                            .text(entry.role.name()))
                            .toBytes());
        }
    }
}
