/** Writes sample documents as Word, Excel and text files. */
package vn.canbang.dashboard.sample.document;
