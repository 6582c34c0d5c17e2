import CosellWire

/// An operation of the model that Cosell does not answer yet; the server does not lead calls to it (decision 0034).
package struct UnansweredOperation: Error, Equatable, CustomStringConvertible {
    package let name: String

    package init(name: String) { self.name = name }

    package var description: String { "Cosell does not answer \(name) yet." }
}
