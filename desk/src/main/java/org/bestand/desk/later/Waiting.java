package org.bestand.desk.later;

import org.bestand.desk.web.Call;
import org.bestand.desk.web.Frame;
import org.bestand.desk.web.Views;

/**
 * The page that stands in for one that is still being worked out; the browser asks again by itself.
 *
 * @param sentence what is being worked out
 */
public record Waiting(Frame frame, String sentence) {
    private static final int SECONDS = 2;

    /** Answers with it. */
    public static void show(Views views, Call call, String section, String sentence) {
        call.context().status(202).header("Refresh", String.valueOf(SECONDS));
        views.show(
                call,
                "waiting",
                new Waiting(views.frame(call, section, call.words().of("later.title")), sentence));
    }
}
