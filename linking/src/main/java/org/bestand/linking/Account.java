package org.bestand.linking;

import java.util.List;
import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.ReportDate;

/**
 * A report as of the day that it is taken to be of, of which what it claims is not kept but told once more where it is needed.
 *
 * @param report its id
 * @param date the day, as far as it is known
 * @param teller tells what it claims
 */
record Account(String report, ReportDate date, Teller teller) {

    List<Claim> claims() {
        return teller.claims(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account
                && account.teller == teller
                && account.report.equals(report)
                && account.date.equals(date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, date);
    }
}
