package io.dateline.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.chaos.check.Verdict;
import java.util.List;

/**
 * How a run ended.
 *
 * @param landed blows that broke what they were to break, of those planned
 * @param findings what else should not be so
 * @param mustLose whether the case is the one that must lose records
 */
public record Report(
        String fault,
        long seed,
        Verdict verdict,
        int landed,
        int planned,
        List<String> findings,
        boolean mustLose,
        long seconds) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** A blow that missed proves nothing, so the run fails. */
    public boolean passed() {
        boolean right = mustLose ? verdict.missing() > 0 : verdict.isExact() && findings.isEmpty();
        return right && landed == planned;
    }

    public String line() {
        return verdict.line(landed, planned) + " case=" + fault + " seed=" + seed + " seconds=" + seconds
                + (passed() ? " PASSED" : " FAILED");
    }

    public String json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("case", fault).put("seed", seed).put("passed", passed()).put("seconds", seconds);
        json.put("in", verdict.in()).put("out", verdict.out()).put("rejected", verdict.rejected());
        json.put("missing", verdict.missing()).put("doubled", verdict.doubled()).put("reordered", verdict.reordered());
        json.put("abortedRead", verdict.abortedRead())
                .put("faultsLanded", landed)
                .put("faultsPlanned", planned);
        findings.forEach(json.putArray("findings")::add);
        return json.toString();
    }
}
