package io.dateline.story.stream;

import java.util.Optional;

/**
 * Transactional ids of a group's members, {@code GROUP-member:NAME}. No group has a colon in its name, since topics are named
 * after it: so no other group's ids look like these, and permissions for what begins with {@code GROUP-} cover them.
 *
 * @param group the application id
 */
record TransactionNames(String group) {
    private static final String MEMBER = "-member:";

    /**
     * @param member its {@code group.instance.id}
     */
    String of(String member) {
        return group + MEMBER + member;
    }

    /** Whose transactional id it is; empty when it is of no member of this group. */
    Optional<String> member(String transactionalId) {
        String before = group + MEMBER;
        return transactionalId.startsWith(before)
                ? Optional.of(transactionalId.substring(before.length()))
                : Optional.empty();
    }
}
