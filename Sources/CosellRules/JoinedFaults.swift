/// What a refusal says as a whole (R1.22, account 1.1, benefits 1.2).
package enum JoinedFaults {
    /// One fault speaks for itself, several are counted and joined.
    package static func text(_ faults: [String]) -> String {
        faults.count == 1
            ? faults[0] : "\(faults.count) validation errors detected: " + faults.joined(separator: "; ")
    }
}
