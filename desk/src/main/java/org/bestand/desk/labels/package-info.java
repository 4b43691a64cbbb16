/** What things of the record are called on pages, in the language of the page. */
package org.bestand.desk.labels;
