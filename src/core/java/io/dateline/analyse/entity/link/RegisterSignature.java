package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link.Scheme;
import io.dateline.models.Signature;

/** Writes what the register depends on: the format of its file, the numbers of its kinds and how names are folded. */
public final class RegisterSignature {
    private RegisterSignature() {}

    public static void write(String probe, Signature signature) {
        signature.add(RegisterFile.MAGIC).add(RegisterFile.FORMAT);
        for (RegisterKind kind : RegisterKind.values()) {
            signature.add(kind.name());
        }
        for (EntityType type : EntityType.values()) {
            signature.add(type.name());
        }
        for (Gender gender : Gender.values()) {
            signature.add(gender.name());
        }
        for (Scheme scheme : Scheme.values()) {
            signature.add(scheme.name());
        }
        for (String line : probe.split("\n", -1)) {
            for (String word : line.split(" ", -1)) {
                signature.add(Fold.name(word));
            }
        }
    }
}
