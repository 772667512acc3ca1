package io.dateline.generate;

import io.dateline.generate.Fault.Blame;
import io.dateline.generate.GenerateOptions.Limits;
import io.dateline.generate.answer.Answer;
import io.dateline.generate.answer.Answer.Said;
import io.dateline.generate.answer.Answer.Unusable;
import io.dateline.generate.answer.AnswerReader;
import io.dateline.generate.endpoint.Endpoint;
import io.dateline.generate.endpoint.Reply;
import io.dateline.generate.endpoint.Reply.Answered;
import io.dateline.generate.endpoint.Reply.Broken;
import io.dateline.generate.limit.Budget;
import io.dateline.generate.limit.CircuitBreaker;
import io.dateline.generate.limit.Deadline;
import io.dateline.generate.prompt.Prompt;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Asks the endpoint within all limits. It checks the batch's time, the number of calls at once, the circuit and the
 * budget, in this order, so that the budget is charged last. Thread-safe.
 */
final class GenerationClient {
    private static final Duration LEAST = Duration.ofMillis(1);

    private final Endpoint endpoint;
    private final Deadline deadline;
    private final Duration timeout;
    private final Semaphore turns;
    private final CircuitBreaker circuit;
    private final Budget budget;
    private final GenerationCounters counters;

    GenerationClient(
            GenerateOptions options,
            Endpoint endpoint,
            Deadline deadline,
            InstantSource clock,
            GenerationCounters counters) {
        Limits limits = options.limits();
        this.endpoint = endpoint;
        this.deadline = deadline;
        this.timeout = options.timeout();
        this.turns = new Semaphore(options.concurrency(), true);
        this.circuit = new CircuitBreaker(limits.circuitFailures(), limits.circuitOpen(), clock, counters::circuit);
        this.budget = new Budget(
                limits.requestsPerHour(),
                limits.requestsPerDay(),
                limits.tokensPerHour(),
                limits.tokensPerDay(),
                clock);
        this.counters = counters;
    }

    /** @param article the content that is summed up */
    Answer ask(Prompt prompt, String article) {
        if (circuit.isOpen()) {
            return none(Fault.CIRCUIT_OPEN);
        }
        try {
            if (!turns.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                return none(Fault.BATCH_TIME);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return none(Fault.INTERRUPTED);
        }
        try {
            return inTurn(prompt, article);
        } finally {
            turns.release();
        }
    }

    private Answer inTurn(Prompt prompt, String article) {
        if (deadline.left().isZero()) {
            return none(Fault.BATCH_TIME);
        }
        if (!circuit.admits()) {
            return none(Fault.CIRCUIT_OPEN);
        }
        if (!budget.reserve(prompt.tokensAtMost())) {
            circuit.withdrew();
            return none(Fault.BUDGET);
        }
        return call(prompt, article);
    }

    /** Makes the call. Whatever happens, the result is reported to the circuit and the budget is settled. */
    private Answer call(Prompt prompt, String article) {
        Duration left = deadline.left();
        boolean cut = left.compareTo(timeout) < 0;
        long began = System.nanoTime();
        Answer answer = none(Fault.INTERNAL);
        long tokens = prompt.tokensAtMost();
        try {
            Reply reply = endpoint.ask(prompt.body(), cut ? atLeast(left) : timeout);
            answer = reply instanceof Answered answered
                    ? AnswerReader.read(answered.body(), prompt, article)
                    : none(cut ? byBatch(((Broken) reply).fault()) : ((Broken) reply).fault());
            tokens = tokens(reply, answer, prompt);
            report(reply, answer);
        } finally {
            if (answer instanceof Unusable unusable && unusable.fault() == Fault.INTERNAL) {
                circuit.withdrew();
            }
            budget.settle(prompt.tokensAtMost(), tokens);
            counters.asked(Duration.ofNanos(System.nanoTime() - began), tokens);
        }
        return answer;
    }

    /**
     * A timeout of at least 1 ms, since HTTP takes no timeout of zero and the time may have run out since it was
     * checked.
     */
    private static Duration atLeast(Duration left) {
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }

    /** The fault of a call that was cut off by the batch's time, which is not the endpoint's fault. */
    private static Fault byBatch(Fault fault) {
        return fault == Fault.TIMEOUT ? Fault.BATCH_TIME : fault;
    }

    /**
     * The tokens to book: the endpoint's count, or the reserved number without one, or 0 when nothing can have been
     * spent.
     */
    private static long tokens(Reply reply, Answer answer, Prompt prompt) {
        if (reply instanceof Broken broken) {
            return broken.spent() ? prompt.tokensAtMost() : 0;
        }
        long counted = answer instanceof Said said ? said.tokens() : ((Unusable) answer).tokens();
        return counted < 0 ? prompt.tokensAtMost() : counted;
    }

    private void report(Reply reply, Answer answer) {
        Blame blame = answer instanceof Unusable unusable ? unusable.fault().blame() : Blame.ANSWER;
        if (blame == Blame.ANSWER) {
            circuit.succeeded();
        } else if (blame == Blame.US) {
            circuit.withdrew();
        } else if (reply instanceof Broken broken && broken.retryAfter() != null) {
            circuit.failed(broken.retryAfter());
        } else {
            circuit.failed();
        }
    }

    private static Answer none(Fault fault) {
        return new Unusable(fault, -1);
    }
}
