package org.bestand.desk.signing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.sign.Answer;
import org.bestand.desk.sign.PasswordFault;
import org.bestand.desk.sign.PasswordRules;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.web.Call;
import org.bestand.exchange.words.Words;

/**
 * Tells people what came of wanting to come in, and hands them the session.
 *
 * @param cookie that holds it
 */
record Welcome(SessionCookie cookie) {
    private static final int BUSY_SECONDS = 5;

    /** Hands out the session and sends the browser on. */
    void in(Call call, Answer.In in, String path) {
        call.context().res().addHeader("Set-Cookie", cookie.handedOut(in.token()));
        call.seeOther(path);
    }

    /** Takes the session away. */
    void out(Call call) {
        call.context().res().addHeader("Set-Cookie", cookie.takenAway());
    }

    /** The token of the session that the browser shows, or empty. */
    String shown(Call call) {
        String token = call.context().cookie(cookie.name());
        return token == null ? "" : token;
    }

    /**
     * Gives the answer its status, and says in a sentence why nobody comes in.
     *
     * @param wrong key of the words for a wrong password
     */
    static String refused(Call call, Answer answer, String wrong) {
        Words words = call.words();
        return switch (answer) {
            case Answer.Wait wait -> {
                long seconds = wait.left().plusMillis(999).toSeconds();
                later(call, 429, seconds);
                yield words.counted("signing.wait", seconds);
            }
            case Answer.Unfit unfit -> {
                call.context().status(422);
                yield words.of(key(unfit.fault()), PasswordRules.LEAST, PasswordRules.MOST);
            }
            case Answer.No no -> refused(call, no, wrong);
            case Answer.In in -> throw new IllegalArgumentException("this is no refusal");
        };
    }

    private static String refused(Call call, Answer.No no, String wrong) {
        switch (no) {
            case BUSY -> later(call, 503, BUSY_SECONDS);
            case WRONG -> call.context().status(422);
            case LINK_IS_OVER -> call.context().status(410);
        }
        return call.words()
                .of(
                        switch (no) {
                            case BUSY -> "signing.busy";
                            case WRONG -> wrong;
                            case LINK_IS_OVER -> "problem.link-is-over";
                        });
    }

    private static void later(Call call, int status, long seconds) {
        call.context().status(status).header("Retry-After", String.valueOf(seconds));
    }

    static String key(PasswordFault fault) {
        return "signing.unfit." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * From which address a request comes: behind a proxy that of whom the proxy has it from. It alone wrote the last one in the header; those
     * before it anybody can make up.
     */
    String address(Call call) {
        if (!cookie.isSecure()) {
            return call.context().ip();
        }
        List<String> headers = Collections.list(call.context().req().getHeaders("X-Forwarded-For"));
        String all = headers.isEmpty() ? call.context().ip() : headers.getLast();
        return all.substring(all.lastIndexOf(',') + 1).strip();
    }
}
