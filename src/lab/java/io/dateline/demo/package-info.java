/** The demo: starts a broker and the service, sends the sample wire and shows the results. */
@NullMarked
package io.dateline.demo;

import org.jspecify.annotations.NullMarked;
