// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Library {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let bookId = StringConstraint(pattern: #"B[0-9]{1,5}"#)
        static let clientToken = StringConstraint(min: 1, max: 64)
        static let mark = StringConstraint(max: 10)
        static let markKey = StringConstraint(pattern: #"[a-z]+"#)
        static let note = StringConstraint(max: 20)
    }
}
