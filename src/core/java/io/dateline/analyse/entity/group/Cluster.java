package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of one entity while they are being collected. Mutable, and confined to one article's analysis.
 */
public final class Cluster {
    private static final OrganisationNames CORES = new OrganisationNames();

    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<String, Name> forms = new LinkedHashMap<>();
    private final EntityType type;
    private Name fullest;
    private Name titled;
    private Gender gender = Gender.UNKNOWN;

    Cluster(Occurrence first) {
        type = first.type();
        fullest = first.name();
        titled = first.titled();
        add(first);
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        addForm(occurrence.name());
        if (titled.size() == fullest.size() && occurrence.titled().size() > titled.size()) {
            titled = occurrence.titled();
        }
        if (gender == Gender.UNKNOWN) {
            gender = occurrence.gender();
        }
    }

    private void addForm(Name name) {
        if (forms.putIfAbsent(name.key(), name) == null && isFuller(name)) {
            fullest = name;
        }
    }

    /** The longer name, but not "MG Rover's Midlands" of "MG Rover". */
    private boolean isFuller(Name name) {
        if (owns(fullest, name) || owns(name, fullest)) {
            return owns(name, fullest);
        }
        if (name.size() != fullest.size()) {
            return name.size() > fullest.size();
        }
        return fullest.isUpper() && name.text().length() > fullest.text().length();
    }

    private static boolean owns(Name owner, Name name) {
        return owner.size() > 1 && name.text().startsWith(owner.text() + "'s ");
    }

    /** Takes everything of {@code other}: the same entity under another name. */
    public void absorb(Cluster other) {
        occurrences.addAll(other.occurrences);
        other.forms.values().forEach(this::addForm);
    }

    public EntityType type() {
        return type;
    }

    /** The longest form seen. */
    public Name fullest() {
        return fullest;
    }

    /** The fullest form with the royal title seen before it, if any: "Pope Benedict". */
    public Name titled() {
        return titled.size() > fullest.size() ? titled : fullest;
    }

    /** The fullest form without a company's legal form. */
    public Name core() {
        return CORES.core(fullest);
    }

    /** Every form seen, by first appearance. */
    public List<Name> forms() {
        return List.copyOf(forms.values());
    }

    boolean hasForm(String key) {
        return forms.containsKey(key);
    }

    public Gender gender() {
        return gender;
    }

    int size() {
        return occurrences.size();
    }

    /** Where the entity first came up. */
    int firstStart() {
        return occurrences.get(0).mention().span().start();
    }

    /** In text order. */
    public List<Occurrence> occurrences() {
        occurrences.sort(Comparator.comparing(occurrence -> occurrence.mention().span()));
        return Collections.unmodifiableList(occurrences);
    }

    /** The first office the text gives; null when it gives none. */
    public @Nullable String role() {
        for (Occurrence occurrence : occurrences()) {
            if (occurrence.role() != null) {
                return occurrence.role();
            }
        }
        return null;
    }
}
