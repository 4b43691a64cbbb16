package org.bestand.desk.signing;

import java.util.List;
import java.util.Locale;
import org.bestand.desk.sign.Answer;
import org.bestand.desk.sign.ApiTokens.Made;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.PasswordRules;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Account;
import org.bestand.record.Role;

/** Lets people change their password and make tokens for their scripts. */
public final class AccountPages implements Section {
    private final Views views;
    private final Door door;
    private final Welcome welcome;

    public AccountPages(Views views, Door door, SessionCookie cookie) {
        this.views = views;
        this.door = door;
        this.welcome = new Welcome(cookie);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/account", Role.READER, this::page),
                Route.post("/account/password", Role.READER, this::changePassword),
                Route.post("/account/tokens", Role.READER, this::makeToken),
                Route.post("/account/tokens/revoke", Role.READER, this::revokeToken));
    }

    private void page(Call call) {
        show(call, People.who(call, door), "", "");
    }

    private void show(Call call, Account account, String trouble, String fresh) {
        Words words = call.words();
        views.show(
                call,
                "account",
                new AccountPage(
                        views.frame(call, "", words.of("signing.account")).at("/account"),
                        account.name().shown(),
                        Labelled.role(account.role(), words),
                        account.role() == Role.ADMIN,
                        Labelled.at(account.since()),
                        words.of("signing.password.hint", PasswordRules.LEAST),
                        trouble,
                        fresh,
                        tokens(account, words),
                        Labelled.roles(account.role(), words)));
    }

    private List<AccountPage.Token> tokens(Account account, Words words) {
        return door.tokens().of(account.name()).stream()
                .map(token -> new AccountPage.Token(
                        token.name(), Labelled.role(token.allowed(), words), Labelled.at(token.since())))
                .toList();
    }

    private void changePassword(Call call) {
        Account account = People.who(call, door);
        Answer answer = door.signIn()
                .changePassword(account, call.text("current"), call.text("password"), welcome.address(call));
        if (answer instanceof Answer.In in) {
            welcome.in(call, in, "/account?done=password-changed");
        } else {
            show(call, account, Welcome.refused(call, answer, "signing.wrong-password"), "");
        }
    }

    private void makeToken(Call call) {
        Account account = People.who(call, door);
        Made made = door.tokens().make(account, call.text("name"), People.role(call));
        if (made instanceof Made.Token token) {
            show(call, account, "", token.text());
        } else {
            call.context().status(422);
            String key = ((Made.No) made).name().toLowerCase(Locale.ROOT).replace('_', '-');
            show(call, account, call.words().of("signing.token." + key), "");
        }
    }

    private void revokeToken(Call call) {
        Account account = People.who(call, door);
        String name = call.text("name");
        if (!door.tokens().revoke(account.name(), name, account.name().shown())) {
            throw Problem.notFound("no-token", name);
        }
        call.seeOther("/account?done=token-revoked");
    }
}
