/**
 * What is known of news agencies, one profile a file: what they call themselves, where they write, what their priorities mean.
 * The files beside {@code /agencies/index.txt} come with Dateline; the user may add some. Nothing here knows a format.
 */
@NullMarked
package io.dateline.words.agency;

import org.jspecify.annotations.NullMarked;
