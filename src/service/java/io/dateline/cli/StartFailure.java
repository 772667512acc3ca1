package io.dateline.cli;

import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** Says in one line why something could not be done. */
final class StartFailure {
    private StartFailure() {}

    /** The cause behind the failure, with its fix where it is a common one. */
    static String sentence(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            root = each;
            if (each instanceof BindException) {
                return "cannot listen: " + each.getMessage()
                        + ". Stop whoever has it, or name another: --port, --management-port.";
            }
        }
        return root.getMessage() == null ? root.toString() : root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
