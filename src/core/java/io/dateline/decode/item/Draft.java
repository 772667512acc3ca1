package io.dateline.decode.item;

import io.dateline.article.AltId;
import io.dateline.article.Assertion;
import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Lists;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Related;
import io.dateline.article.Warning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A raw item being read. The first value of a field stays, and the other ones of a date; blank ones do not count. */
public final class Draft {
    /** Stands where a character was that its format forbids. */
    public static final char DAMAGE = '\uFDD0';

    /** Assertions kept of one item: agencies send up to about 100; beyond that they no longer say what it is about. */
    public static final int MAX_ASSERTIONS = 500;

    /** Further ids kept of one item; agencies send up to five. */
    public static final int MAX_IDS = 20;

    /** Captions, files and related items kept of one item: the largest picture packages have some dozens. */
    public static final int MAX_CAPTIONS = 200;

    /** Fields that a damaged value must not be repaired in: doubt about them holds an item back. */
    private static final Set<Field> DECISIVE =
            EnumSet.of(Field.PUB_STATUS, Field.EMBARGOED, Field.EMBARGO_ZONE, Field.VERSION);

    /** Further dates kept of one field; pages name theirs in some ten ways. */
    public static final int MAX_FURTHER = 10;

    /** UTF-16 units kept of a further date; what is longer is none. */
    public static final int MAX_DATE = 200;

    /** UTF-16 units of statuses put together: beyond what a field may have, so that an item with more is refused. */
    public static final int MAX_STATUSES = 50_000;

    private static final Set<Field> DATES =
            EnumSet.of(Field.VERSION_CREATED, Field.FIRST_CREATED, Field.CONTENT_CREATED, Field.EMBARGOED);

    private final Format format;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> furtherDates = new EnumMap<>(Field.class);
    private final List<String> captions = new ArrayList<>();
    private final List<String> signals = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final List<AltId> altIds = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private @Nullable Body body;

    public Draft(Format format) {
        this.format = format;
    }

    public Draft set(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String kept = DECISIVE.contains(field) ? value : unmarked(value);
            String first = fields.putIfAbsent(field, kept);
            if (first != null && DATES.contains(field) && !first.equals(kept)) {
                further(field, kept);
            }
        }
        return this;
    }

    /** Without the marks of forbidden characters; only what decides about publishing keeps them. */
    private static String unmarked(String value) {
        return value.indexOf(DAMAGE) < 0 ? value : value.replace(String.valueOf(DAMAGE), "");
    }

    /** Each in turn. */
    public Draft set(Field field, List<String> values) {
        values.forEach(value -> set(field, value));
        return this;
    }

    private void further(Field field, String value) {
        List<String> further = furtherDates.computeIfAbsent(field, none -> new ArrayList<>());
        String date = value.substring(0, Math.min(value.length(), MAX_DATE));
        if (further.size() < MAX_FURTHER && !further.contains(date)) {
            further.add(date);
        }
    }

    public Draft body(@Nullable String content, Markup markup) {
        if (body == null && content != null && !content.isBlank()) {
            body = new Body(content, markup);
        }
        return this;
    }

    public boolean hasBody() {
        return body != null;
    }

    public Draft caption(@Nullable String caption) {
        if (caption != null && !caption.isBlank() && captions.size() < MAX_CAPTIONS) {
            captions.add(caption);
        }
        return this;
    }

    public Draft signal(@Nullable String signal) {
        if (signal != null && !signal.isBlank() && signals.size() < MAX_ASSERTIONS) {
            signals.add(signal);
        }
        return this;
    }

    /** One of an item's publication statuses, which may contradict each other: a line of its own. */
    public Draft status(@Nullable String status) {
        if (status != null && !status.isBlank()) {
            fields.merge(
                    Field.PUB_STATUS,
                    status,
                    (before, another) -> before.length() > MAX_STATUSES ? before : before + "\n" + another);
        }
        return this;
    }

    public Draft warn(Warning warning) {
        warnings.add(warning);
        return this;
    }

    public Draft about(Assertion.Kind kind, @Nullable String name, @Nullable String code) {
        String called = filled(name);
        String known = filled(code);
        String label = called == null ? known : called;
        if (label != null && assertions.size() < MAX_ASSERTIONS) {
            assertions.add(new Assertion(kind, label, known));
        }
        return this;
    }

    public Draft keyword(@Nullable String keyword) {
        if (keyword != null && !keyword.isBlank() && keywords.size() < MAX_ASSERTIONS) {
            keywords.add(keyword.strip());
        }
        return this;
    }

    /** A further id, whatever the item's own is; the same one twice is kept once. */
    public Draft altId(String role, @Nullable String id) {
        if (id != null && !id.isBlank() && altIds.size() < MAX_IDS) {
            AltId further = new AltId(role, id.strip());
            if (!altIds.contains(further)) {
                altIds.add(further);
            }
        }
        return this;
    }

    public Draft related(String rel, @Nullable String id) {
        if (id != null && !id.isBlank() && related.size() < MAX_CAPTIONS) {
            related.add(new Related(rel, id.strip()));
        }
        return this;
    }

    /** A file sent along, unless nothing is said of it. Its caption counts as one of the item's. */
    public Draft media(Media one) {
        boolean isEmpty =
                one.uri() == null && one.caption() == null && one.renditions().isEmpty();
        if (!isEmpty && media.size() < MAX_CAPTIONS) {
            media.add(one);
            caption(one.caption());
        }
        return this;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public RawItem done() {
        Lists lists = new Lists(List.copyOf(keywords), altIds, related, media);
        return new RawItem(format, fields, body, captions, signals, assertions, warnings, lists, furtherDates);
    }
}
