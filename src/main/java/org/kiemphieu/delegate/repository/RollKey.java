package org.kiemphieu.delegate.repository;

import java.io.Serializable;

/** Identifies a version of something recorded of a delegate. */
public record RollKey(Long assemblyId, String code, int version) implements Serializable {}
