/**
 * What all formats share: the view of a record that they are written from, the report of what a format could not say, and what several
 * of them work out alike: who fights whom, how many dead by a rule, whose reports, which codes. Values in, text out; nothing here opens a file.
 */
package org.bestand.exchange.view;
