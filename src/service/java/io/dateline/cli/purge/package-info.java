/**
 * What is left of an article after its kill. Takes the uri, gives the records of the topics that still hold something of
 * it. Reads only: what is done about them is for a person.
 */
@NullMarked
package io.dateline.cli.purge;

import org.jspecify.annotations.NullMarked;
