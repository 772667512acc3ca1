/**
 * Mail: RFC 5322 with MIME. Comes in: the bytes of a record, because each part names its own character set. Goes out: an
 * item for each message, those inside of it too. Files sent along are named, not opened; a mail that no editor wrote, such
 * as a delivery report, is no news.
 */
@NullMarked
package io.dateline.decode.mail;

import org.jspecify.annotations.NullMarked;
