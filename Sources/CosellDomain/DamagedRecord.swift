/// Stored data that contradicts itself, as after a change by other hands: a fault of the house, for its log, never the end
/// of the process.
struct DamagedRecord: Error, CustomStringConvertible {
    let description: String

    init(_ what: String) { description = "the stored data is damaged: \(what)" }
}
