package io.dateline.cli.kafka;

/**
 * Why no broker answers.
 *
 * @param detail what was seen, without a secret
 * @param fix what to do, exactly
 */
public record BrokerFault(String detail, String fix) {}
