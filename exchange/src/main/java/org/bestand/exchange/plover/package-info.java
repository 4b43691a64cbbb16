/**
 * Claims as events of PLOVER, one JSON object a line, with the auxiliary modes filled: what is recalled, planned or said not to have happened says
 * so in its context. Events, modes, contexts, scale and the doubtful cases: PLOVER manual of 2024-02.
 */
package org.bestand.exchange.plover;
