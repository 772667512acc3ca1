package io.dateline.analyse.entity.mention;

import java.util.function.Predicate;

/**
 * What a register knows of a folded name.
 *
 * @param country whether it is a country's
 * @param place whether it is a country's, a region's, a people's or a well-known city's
 * @param organisation whether it is an organisation's
 * @param bodyAlone whether it is an organisation's, be it a less known one, and no place's at all
 * @param personAlone whether it is a person's and nothing else's
 */
public record KnownNames(
        Predicate<String> country,
        Predicate<String> place,
        Predicate<String> organisation,
        Predicate<String> bodyAlone,
        Predicate<String> personAlone) {}
