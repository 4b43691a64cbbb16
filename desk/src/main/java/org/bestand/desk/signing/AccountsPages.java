package org.bestand.desk.signing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.Invitations.Invited;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.AccountEntry;
import org.bestand.record.AccountName;
import org.bestand.record.AccountOutcome;
import org.bestand.record.Act;
import org.bestand.record.Role;

/** Lets administrators say who may do what. */
public final class AccountsPages implements Section {
    private static final int LOG = 50;
    private static final String HERE = "/accounts";

    private final Views views;
    private final Door door;
    private final boolean isSecure;
    private final InstantSource clock;

    public AccountsPages(Views views, Door door, SessionCookie cookie, InstantSource clock) {
        this.views = views;
        this.door = door;
        this.isSecure = cookie.isSecure();
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Role.ADMIN, this::page),
                Route.post("/accounts/invitations", Role.ADMIN, byHand(this::invite)),
                Route.post("/accounts/invitations/{name}/revoke", Role.ADMIN, byHand(this::revoke)),
                Route.post("/accounts/{name}/reset", Role.ADMIN, byHand(this::reset)),
                Route.post("/accounts/{name}/role", Role.ADMIN, byHand(this::giveRole)),
                Route.post("/accounts/{name}/off", Role.ADMIN, byHand(this::switchOff)),
                Route.post("/accounts/{name}/on", Role.ADMIN, byHand(this::switchOn)));
    }

    private void page(Call call) {
        People.who(call, door);
        show(call, "", "", "");
    }

    private void show(Call call, String trouble, String fresh, String told) {
        Words words = call.words();
        long before = call.number("before", Integer.MAX_VALUE, Integer.MAX_VALUE);
        List<AccountEntry> log = door.accounts().log(before, LOG);
        long last = log.isEmpty() ? 1 : log.getLast().number();
        views.show(
                call,
                "accounts",
                new AccountsPage(
                        views.frame(call, "", words.of("signing.accounts")).at(HERE),
                        trouble,
                        fresh,
                        told,
                        lines(),
                        invited(words),
                        Labelled.roles(Role.ADMIN, words),
                        log.stream().map(entry -> done(entry, words)).toList(),
                        last > 1 ? last : 0));
    }

    private List<AccountsPage.Line> lines() {
        return door.accounts().all().stream()
                .map(account -> new AccountsPage.Line(
                        People.path(account.name().key()),
                        account.name().shown(),
                        account.role().name().toLowerCase(Locale.ROOT),
                        account.isOn(),
                        Labelled.at(account.since())))
                .toList();
    }

    private List<AccountsPage.Invited> invited(Words words) {
        return door.invitations().all().stream()
                .map(one -> new AccountsPage.Invited(
                        People.path(one.name().key()),
                        one.name().shown(),
                        Labelled.role(one.role(), words),
                        one.inviter(),
                        Labelled.at(one.until())))
                .toList();
    }

    private static AccountsPage.Done done(AccountEntry entry, Words words) {
        return new AccountsPage.Done(Labelled.at(entry.at()), entry.who(), Labelled.what(entry, words));
    }

    /** Before anything that a script could learn from an answer. */
    private Route.Action byHand(Route.Action action) {
        return call -> {
            People.who(call, door);
            action.answer(call);
        };
    }

    private void invite(Call call) {
        invited(call, call.text("name"), People.role(call));
    }

    private void reset(Call call) {
        AccountName name = People.named(call);
        if (door.accounts().find(name).isEmpty()) {
            throw Problem.notFound("no-account", name.shown());
        }
        invited(call, name.shown(), Role.READER); // one that is there keeps its own
    }

    private void invited(Call call, String name, Role role) {
        Invited invited = door.invitations().invite(name, role, act(call).who());
        if (invited instanceof Invited.Link link) {
            String shown = AccountName.of(name).orElseThrow().shown();
            String told = call.words().of("signing.link", shown, Labelled.at(link.until()));
            show(call, "", origin(call) + "/invitations/" + link.token(), told);
        } else {
            call.context().status(422);
            boolean isOff = invited == Invited.No.IS_OFF;
            show(call, call.words().of(isOff ? "problem.account-off" : "signing.no-name"), "", "");
        }
    }

    /** The desk as the one who asks reaches it: the link is to work for others as it does here. */
    private String origin(Call call) {
        return (isSecure ? "https://" : "http://") + call.context().host();
    }

    private void revoke(Call call) {
        AccountName name = People.named(call);
        if (!door.invitations().revoke(name, act(call).who())) {
            throw Problem.notFound("no-account", name.shown());
        }
        call.seeOther(HERE + "?done=link-revoked");
    }

    private void giveRole(Call call) {
        changed(call, door.accounts().giveRole(People.named(call), People.role(call), act(call)), "role-given");
    }

    private void switchOff(Call call) {
        changed(call, door.accounts().switchOff(People.named(call), act(call)), "switched-off");
    }

    private void switchOn(Call call) {
        changed(call, door.accounts().switchOn(People.named(call), act(call)), "switched-on");
    }

    private static void changed(Call call, AccountOutcome outcome, String done) {
        switch (outcome) {
            case NO_SUCH_ACCOUNT -> throw Problem.notFound("no-account", call.id("name"));
            case LAST_ADMIN -> throw new Problem(409, "last-admin");
            default -> call.seeOther(HERE + "?done=" + done);
        }
    }

    private Act act(Call call) {
        return new Act(People.who(call, door).name().shown(), clock.instant());
    }
}
