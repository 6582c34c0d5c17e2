import CosellStore

extension Error {
    /// For the log: what is said to callers, and behind it the engine's own account, which they never see.
    var words: String {
        guard let cause = (self as? StoreError)?.cause else { return "\(self)" }
        return "\(self) \(cause)"
    }
}
