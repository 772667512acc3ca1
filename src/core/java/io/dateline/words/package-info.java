/**
 * The ground room under the facts of language and of the wires that every other room may ask. Comes in: word files, the lists and
 * tables in the resources that a person who writes no Java can extend. Goes out: their lines, rows and words, and one fault
 * for all of them that names file and line. Depends on nothing of Dateline. Nothing is kept here: the class that asks
 * decides when a list is read, and keeps what it needs. {@link io.dateline.words.Sha256} lies here too,
 * because no other room is one that all of them, {@code models} included, may ask.
 */
@NullMarked
package io.dateline.words;

import org.jspecify.annotations.NullMarked;
