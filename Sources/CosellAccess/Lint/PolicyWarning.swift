/// A doubt about a policy that works.
package struct PolicyWarning: Hashable, Sendable, CustomStringConvertible {
    /// `Statement 2 "ReadOnly"`, counted from 1.
    package let place: String
    /// As `Action` or `Condition.StringEquals`.
    package let member: String
    package let message: String

    package var description: String { "\(place), \(member): \(message)" }
}
