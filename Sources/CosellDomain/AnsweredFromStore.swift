package import CosellWire

/// A request whose answer may lie in the store just as it goes out, so that reading and writing it again can be saved.
package protocol AnsweredFromStore: WireStructure {
    associatedtype Answerer: Provider

    /// The answer as JSON without nulls; nil when the operation itself must answer, or refuse.
    func storedAnswer(_ provider: Answerer, _ call: Call) async throws -> [UInt8]?
}
