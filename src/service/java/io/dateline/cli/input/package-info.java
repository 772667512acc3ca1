/**
 * Where the commands read items from: files, folders, archives, JSON Lines, standard input, web addresses, the sample wire. Takes
 * what a person names, gives items as bytes with a name, one after the other. Nothing is unpacked to a disk.
 */
@NullMarked
package io.dateline.cli.input;

import org.jspecify.annotations.NullMarked;
