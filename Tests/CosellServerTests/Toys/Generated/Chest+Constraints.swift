// Toy Chest 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Chest {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let catalog = StringConstraint(pattern: #"[a-zA-Z]+"#)
        static let toyName = StringConstraint(pattern: #"[a-z]{1,20}"#)
    }
}
