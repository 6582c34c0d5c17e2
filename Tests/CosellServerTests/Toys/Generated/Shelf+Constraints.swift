// Toy Shelf 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Shelf {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let catalog = StringConstraint(pattern: #"[a-zA-Z]+"#)
        static let clientToken = StringConstraint(min: 1, max: 64)
        static let toyName = StringConstraint(pattern: #"[a-z]{1,20}"#)
    }
}
