package io.dateline.analyse.entity.group;

import java.util.function.Predicate;

/**
 * What is known of a folded name outside the copy.
 *
 * @param geographic whether it is a country's, a people's or a well-known place's
 * @param place whether it is any place's that a list has
 * @param people whether it is a people's
 * @param organisation whether it is a well-known organisation's
 * @param body whether it is an organisation's alone, be it a less known one
 */
public record NameFacts(
        Predicate<String> geographic,
        Predicate<String> place,
        Predicate<String> people,
        Predicate<String> organisation,
        Predicate<String> body) {}
