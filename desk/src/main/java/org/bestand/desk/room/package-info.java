/** What every section of the desk works with. */
package org.bestand.desk.room;
