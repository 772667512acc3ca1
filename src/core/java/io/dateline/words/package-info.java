/**
 * Reads word files: the lists and tables of facts about languages and wires in the resources, which a person who writes
 * no Java can extend. Gives their lines, rows and words; a broken file is an exception that names file and line. All
 * other rooms may use it; this room depends on no other package of Dateline. It keeps nothing: the class that reads a
 * list also keeps it. {@link io.dateline.words.Sha256} lies here too, because no other room is one that all of them,
 * {@code models} included, may ask.
 */
@NullMarked
package io.dateline.words;

import org.jspecify.annotations.NullMarked;
