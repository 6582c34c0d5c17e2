/// Why a policy cannot be used, for the person who wrote it: which statement, which member, what is wrong.
package struct MalformedPolicy: Error, Hashable, CustomStringConvertible {
    /// `Policy`, or `Statement 2 "ReadOnly"`, counted from 1.
    package let place: String
    /// As `Effect` or `Condition.StringEquals`.
    package let member: String
    package let reason: String

    package var description: String { "\(place), \(member): \(reason)" }
}
