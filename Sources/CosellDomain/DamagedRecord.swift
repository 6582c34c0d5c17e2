/// Stored data that contradicts itself, as after a change by other hands: a fault of the house, for its log, never the end
/// of the process.
package struct DamagedRecord: Error, CustomStringConvertible {
    package let description: String

    package init(_ what: String) { description = "the stored data is damaged: \(what)" }
}
