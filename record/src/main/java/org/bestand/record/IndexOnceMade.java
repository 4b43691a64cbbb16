package org.bestand.record;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jdbi.v3.core.Jdbi;

/** Right behind the migration that makes the index of words, in its transaction, adds the words of the reports that are there. */
final class IndexOnceMade extends BaseCallback {
    private static final String MIGRATION = "4";

    private final Index index;

    IndexOnceMade(Index index) {
        this.index = index;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE
                && MIGRATION.equals(context.getMigrationInfo().getVersion().getVersion());
    }

    @Override
    public void handle(Event event, Context context) {
        // Not to be closed: the connection is that of the migration.
        new Search(Jdbi.open(context.getConnection()), index).addAll();
    }
}
