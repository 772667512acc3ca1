package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.link.Register.Known;
import io.dateline.article.EntityType;
import io.dateline.article.Link.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Links well-known people, organisations, products and events by name. A person named in full is looked up by the full
 * name: "Ann Merkel" is not the well-known Merkel.
 */
final class Names {
    private static final double FULL_NAME = 4;
    private static final double ONE_WORD = 2;
    private static final double UNKNOWN = 0;

    private final Register register;

    Names(Register register) {
        this.register = register;
    }

    Linked link(Cluster cluster) {
        List<Candidate> candidates = new ArrayList<>(1);
        for (Name form : forms(cluster)) {
            for (Known known : register.named(form)) {
                if (fits(known.type(), cluster.type(), form)) {
                    candidates.add(candidate(known, form));
                }
            }
            if (!candidates.isEmpty()) {
                break;
            }
        }
        return Choice.of(candidates, UNKNOWN);
    }

    private static List<Name> forms(Cluster cluster) {
        List<Name> forms = new ArrayList<>(3);
        forms.add(cluster.titled());
        if (!cluster.fullest().equals(cluster.titled())) {
            forms.add(cluster.fullest());
        }
        for (Name form : cluster.forms()) {
            if (form.size() == cluster.fullest().size() && !form.equals(cluster.fullest())) {
                forms.add(form);
            }
        }
        if (cluster.type() != EntityType.PERSON) {
            forms.add(cluster.core());
        }
        return forms;
    }

    private static Candidate candidate(Known known, Name form) {
        return new Candidate(
                known.item().isEmpty() ? Scheme.LOCAL : Scheme.WIKIDATA,
                known.item(),
                known.item(),
                known.country(),
                "",
                known.name(),
                null,
                form.size() > 1 || form.isUpper() ? FULL_NAME : ONE_WORD);
    }

    private static boolean fits(EntityType known, EntityType tagged, Name form) {
        return switch (known) {
            case PERSON -> tagged == EntityType.PERSON;
            case ORGANISATION -> tagged != EntityType.PERSON || form.size() > 1;
            case FACILITY -> tagged != EntityType.PERSON && tagged != EntityType.GROUP;
            case PRODUCT, EVENT, GROUP, OTHER -> tagged != EntityType.PERSON && tagged != EntityType.PLACE;
            case PLACE -> false;
        };
    }
}
