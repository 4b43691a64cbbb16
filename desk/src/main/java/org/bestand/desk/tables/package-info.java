/** What pages with tables have in common: their addresses, the turning of pages, the order of columns, the same rows as data. */
package org.bestand.desk.tables;
