/**
 * Old ways to write Vietnamese letters, told from one another by how many words of a text are Vietnamese syllables.
 * What is converted stays a text of Unicode in composed form from here on.
 */
package vn.canbang.ingestion.encoding;
