/** A TCP proxy between the clients and the brokers: slow, cut off, or losing replies of one kind. */
@NullMarked
package io.dateline.chaos.proxy;

import org.jspecify.annotations.NullMarked;
