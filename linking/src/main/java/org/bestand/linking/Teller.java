package org.bestand.linking;

import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;

/** Tells what reports claim, as of the day that they are taken to be of, as often as it is asked for. */
final class Teller {
    private static final int MOST = 1_000;

    private final Counted counted;
    private final TimeWords words;
    private final Pool pool;
    private final Map<Account, List<Claim>> latest = new Shelf.Latest<>(MOST);

    Teller(Counted counted, TimeWords words, Pool pool) {
        this.counted = counted;
        this.words = words;
        this.pool = pool;
    }

    Pool pool() {
        return pool;
    }

    /** The claims that count in a report, in the order of its text, with their times as of the day that it has. */
    List<Claim> claims(Account account) {
        List<Claim> claims = latest.get(account);
        if (claims == null) {
            claims = timed(counted.report(account.report()).dated(account.date()));
            latest.put(account, claims);
        }
        return claims;
    }

    private List<Claim> timed(Report report) {
        List<Claim> claims = counted.claims(report.id());
        ReportDate asCame = counted.cameWith(report.id());
        return report.date().equals(asCame) ? claims : new Retimed(words, asCame, report).claims(claims);
    }

    /** Nothing is asked for now, and reports may change. */
    void forget() {
        latest.clear();
    }
}
