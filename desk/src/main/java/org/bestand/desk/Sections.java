package org.bestand.desk;

import java.time.InstantSource;
import java.util.List;
import org.bestand.desk.agreement.Agreement;
import org.bestand.desk.api.Api;
import org.bestand.desk.correct.Correct;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.decisions.Decisions;
import org.bestand.desk.exports.Exports;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incident.MergePages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.method.Method;
import org.bestand.desk.parties.Claims;
import org.bestand.desk.parties.Parties;
import org.bestand.desk.parties.Party;
import org.bestand.desk.plots.Plots;
import org.bestand.desk.queue.Queue;
import org.bestand.desk.releases.Releases;
import org.bestand.desk.report.ReportPages;
import org.bestand.desk.reports.Reports;
import org.bestand.desk.room.Room;
import org.bestand.desk.search.Searches;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.signing.AccountPages;
import org.bestand.desk.signing.AccountsPages;
import org.bestand.desk.signing.InvitationPages;
import org.bestand.desk.signing.SignInPages;
import org.bestand.desk.sources.Sources;
import org.bestand.desk.truces.Truces;
import org.bestand.desk.ucdp.GedEvents;
import org.bestand.desk.uploads.UploadPages;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;

/** The sections of the desk. */
final class Sections {
    private Sections() {}

    /** Those that everybody has; a path that several could mean is that of the first of them. */
    static List<Section> of(Room room) {
        Incidents incidents = new Incidents(room);
        Exports exports = new Exports(room, incidents);
        Acts acts = new Acts(room);
        return List.of(
                incidents,
                exports,
                new Plots(room, incidents),
                new IncidentPages(room, exports::incident),
                new MergePages(room),
                new Decisions(room, acts),
                new Correct(room, acts),
                new Queue(room),
                new UploadPages(room),
                new Reports(room),
                new ReportPages(room),
                new Searches(room),
                new Parties(room),
                new Party(room),
                new Claims(room),
                new Truces(room),
                new Sources(room),
                new Method(room),
                new Api(room, incidents, acts),
                new GedEvents(room),
                new Releases(room),
                new Agreement(room));
    }

    /** Those of a desk at which people sign in. */
    static List<Section> of(Views views, Door door, SessionCookie cookie) {
        return List.of(
                new SignInPages(views, door, cookie),
                new InvitationPages(views, door, cookie),
                new AccountPages(views, door, cookie),
                new AccountsPages(views, door, cookie, InstantSource.system()));
    }
}
