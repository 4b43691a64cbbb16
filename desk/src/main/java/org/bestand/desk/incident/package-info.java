/** The page of an incident: its ledger, as it stands or as it was known on a day. */
package org.bestand.desk.incident;
