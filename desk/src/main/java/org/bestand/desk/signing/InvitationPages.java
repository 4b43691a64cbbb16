package org.bestand.desk.signing;

import java.util.List;
import java.util.Map;
import org.bestand.desk.sign.Answer;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.PasswordRules;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.AccountInvitation;

/** What a link leads to by which somebody sets a password. To look at it does not use it up: programs that preview links do so too. */
public final class InvitationPages implements Section {
    private final Views views;
    private final Door door;
    private final Welcome welcome;

    public InvitationPages(Views views, Door door, SessionCookie cookie) {
        this.views = views;
        this.door = door;
        this.welcome = new Welcome(cookie);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/invitations/{token}", null, this::page),
                Route.post("/invitations/{token}", null, this::accept));
    }

    private static String token(Call call) {
        return call.context().pathParam("token");
    }

    private AccountInvitation invitation(Call call) {
        return door.invitations().open(token(call)).orElseThrow(() -> new Problem(410, "link-is-over"));
    }

    private void page(Call call) {
        show(call, invitation(call), "");
    }

    private void show(Call call, AccountInvitation invitation, String trouble) {
        Words words = call.words();
        boolean isNew = door.accounts().find(invitation.name()).isEmpty();
        String name = invitation.name().shown();
        String intro = isNew ? welcome(invitation, words) : words.of("signing.reset", name);
        views.show(
                call,
                "invitation",
                Map.of(
                        "frame",
                        views.frame(call, "", words.of("signing.choose-password")),
                        "path",
                        "/invitations/" + token(call),
                        "name",
                        name,
                        "intro",
                        intro,
                        "hint",
                        words.of("signing.password.hint", PasswordRules.LEAST),
                        "trouble",
                        trouble));
    }

    /** The first of all is invited by nobody else. */
    private static String welcome(AccountInvitation invitation, Words words) {
        String name = invitation.name().shown();
        String role = Labelled.role(invitation.role(), words);
        return invitation.inviter().equals(name)
                ? words.of("signing.first", name, role)
                : words.of("signing.invited", name, role, invitation.inviter());
    }

    private void accept(Call call) {
        AccountInvitation invitation = invitation(call);
        Answer answer = door.invitations().accept(token(call), call.text("password"));
        if (answer instanceof Answer.In in) {
            door.sessions().end(welcome.shown(call));
            welcome.in(call, in, "/incidents");
        } else if (answer == Answer.No.LINK_IS_OVER) {
            throw new Problem(410, "link-is-over");
        } else {
            show(call, invitation, Welcome.refused(call, answer, "signing.wrong"));
        }
    }
}
