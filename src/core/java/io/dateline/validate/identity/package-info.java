/**
 * What an item says of itself in, which article it is and which of its versions out: uri, provider, further ids, and the
 * number that orders versions. Nothing is fetched, and nothing that was seen before is known.
 */
@NullMarked
package io.dateline.validate.identity;

import org.jspecify.annotations.NullMarked;
