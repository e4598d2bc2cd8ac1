package vn.canbang.core.review;

/** What a person says of a fact. A correction accepts another value in its place. */
public enum Verdict { ACCEPT, CORRECT, REJECT }
