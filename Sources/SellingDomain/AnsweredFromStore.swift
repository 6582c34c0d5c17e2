package import CosellDomain

/// A request whose answer may lie in the store just as it goes out, so that reading and writing it again can be saved.
package protocol AnsweredFromStore {
    /// The answer as JSON without nulls; nil when the operation itself must answer, or refuse.
    func storedAnswer(_ provider: SellingProvider, _ call: Call) throws -> [UInt8]?
}
