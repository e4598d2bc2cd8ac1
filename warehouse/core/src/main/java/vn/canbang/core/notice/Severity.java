package vn.canbang.core.notice;

/** Error: a stated requirement is broken and the thing was refused. Warning: doubtful. Info: worth knowing. */
public enum Severity { ERROR, WARNING, INFO }
