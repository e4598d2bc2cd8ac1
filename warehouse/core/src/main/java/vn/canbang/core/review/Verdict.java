package vn.canbang.core.review;

/**
 * What is said of a fact. A correction accepts another value in its place. Only the rule of acceptance withdraws: what it
 * accepted once and would not any more waits for a person.
 */
public enum Verdict { ACCEPT, CORRECT, REJECT, WITHDRAW }
