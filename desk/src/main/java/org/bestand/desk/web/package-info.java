/** How the desk answers requests at all: the table of routes, headers, languages, files, templates. */
package org.bestand.desk.web;
